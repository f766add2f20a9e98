import { Controller, Get, Inject, Module } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type KeySet, PublishedKeys } from '#platform/audit';
import { Public } from './decorators.js';

@ApiExcludeController()
@Controller()
export class WellKnownController {
  constructor(@Inject(PublishedKeys) private readonly keys: PublishedKeys) {}

  @Public('whoever holds a receipt may check it; holds public keys alone')
  @Get('.well-known/jwks.json')
  async jwks(): Promise<KeySet> {
    return this.keys.all();
  }
}

/** Addresses the world knows without asking. */
@Module({ controllers: [WellKnownController] })
export class WellKnownModule {}
