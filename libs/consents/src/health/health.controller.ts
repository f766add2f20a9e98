import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { HealthWordsView, HealthWordView, SayHealthWordDto } from './dto/health-word.dto.js';
import { HealthService } from './health.service.js';

/** A child's own word on who sees what is about its health. */
@ApiTags('consents')
@Controller('api/v1/families/:familyId/health-words')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Can('read', 'Consent')
  @Get()
  @ApiOkResponse({ type: HealthWordsView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<HealthWordsView> {
    return this.health.list(caller, familyId);
  }

  /** The child's own on its own device; else written down by whoever coordinates. */
  @Can('read', 'Consent')
  @Post()
  @ApiCreatedResponse({ type: HealthWordView })
  say(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: SayHealthWordDto,
    @Idempotent() click?: Click,
  ): Promise<HealthWordView> {
    return this.health.say(caller, familyId, body, click);
  }

  @Can('withdraw', 'Consent')
  @Post(':wordId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('wordId') wordId: string,
  ): Promise<void> {
    return this.health.end(caller, familyId, wordId);
  }
}
