import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { AccessLogService } from './access-log.service.js';
import { AccessLogQuery } from './dto/access-log.query.js';
import { AccessLogView } from './dto/access-log.view.js';
import { AskOfficerDto } from './dto/ask-officer.dto.js';
import { MadeView } from './dto/made.view.js';

@ApiTags('access-log')
@Controller('api/v1/families/:familyId/access-log')
export class AccessLogController {
  constructor(private readonly log: AccessLogService) {}

  /** Who else has seen what is the caller's own or is about somebody they answer for. */
  @Can('read', 'AccessLog')
  @Get()
  @ApiOkResponse({ type: AccessLogView })
  page(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Query() query: AccessLogQuery,
  ): Promise<AccessLogView> {
    return this.log.page(caller, familyId, query);
  }

  /** To the data protection officer, past everybody who works with the family. */
  @Can('add', 'AccessLog')
  @Post('questions')
  @ApiCreatedResponse({ type: MadeView })
  ask(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: AskOfficerDto,
    @Idempotent() click?: Click,
  ): Promise<MadeView> {
    return this.log.ask(caller, familyId, body, click);
  }
}
