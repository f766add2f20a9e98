import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, CsrfToken } from '#platform/http';
import { MeView } from './dto/me.view.js';
import { MeQueries } from './me.queries.js';

@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(private readonly queries: MeQueries) {}

  @Can('read', 'Me')
  @Get()
  @ApiOkResponse({ type: MeView })
  async show(@Caller() caller: Ticket, @CsrfToken() csrfToken: string): Promise<MeView> {
    return { ...(await this.queries.me(caller)), csrfToken };
  }
}
