import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { StatutoryDecisionDto } from './dto/statutory-decision.dto.js';
import { CloseHelpDto, HelpDto } from './dto/help.dto.js';
import { HelpService } from './help.service.js';
import { StatutoryDecisionsService } from './statutory-decisions.service.js';
import { ReceivedView, RecordedIdView, StatutoryRecordedView } from './dto/answers.view.js';
import { HelpWordsView } from './dto/help.view.js';
import { StatutoryDecisionsView } from './dto/statutory-decision.view.js';

@ApiTags('statutory decisions and help')
@Controller('api/v1/families/:familyId')
export class StatutoryAndHelpController {
  constructor(
    private readonly statutory: StatutoryDecisionsService,
    private readonly help: HelpService,
  ) {}

  @Get('statutory-decisions')
  @Can('read', 'Decision')
  @ApiOkResponse({ type: StatutoryDecisionsView })
  listStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
  ): Promise<StatutoryDecisionsView> {
    return this.statutory.list(caller, familyId);
  }

  @Post('statutory-decisions')
  @Can('add', 'StatutoryDecision')
  @ApiCreatedResponse({ type: StatutoryRecordedView })
  recordStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: StatutoryDecisionDto,
    @Idempotent() click: Click | undefined,
  ): Promise<StatutoryRecordedView> {
    return this.statutory.record(caller, familyId, dto, click);
  }

  @Post('statutory-decisions/:statutoryDecisionId/review')
  @HttpCode(200)
  @Can('change', 'StatutoryDecision')
  @ApiOkResponse({ type: RecordedIdView })
  reviewStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('statutoryDecisionId') id: string,
  ): Promise<RecordedIdView> {
    return this.statutory.review(caller, familyId, id);
  }

  @Post('help')
  @Can('add', 'Help')
  @ApiCreatedResponse({ type: ReceivedView })
  sayHelp(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: HelpDto,
    @Idempotent() click: Click | undefined,
  ): Promise<ReceivedView> {
    return this.help.say(caller, familyId, dto, click);
  }

  @Get('help')
  @Can('read', 'Help')
  @ApiOkResponse({ type: HelpWordsView })
  listHelp(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<HelpWordsView> {
    return this.help.list(caller, familyId);
  }

  @Post('help/:helpId/close')
  @HttpCode(200)
  @Can('change', 'Help')
  @ApiOkResponse({ type: RecordedIdView })
  closeHelp(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('helpId') helpId: string,
    @Body() dto: CloseHelpDto,
  ): Promise<RecordedIdView> {
    return this.help.close(caller, familyId, helpId, dto);
  }
}
