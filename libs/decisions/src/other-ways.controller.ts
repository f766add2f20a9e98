import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import {
  AnswerReconsiderationDto,
  ContactAttemptDto,
  ReconsiderationDto,
  TrialDto,
} from './dto/other-ways.dto.js';
import { ReconsiderationsView } from './dto/reconsiderations.view.js';
import { OtherWaysService } from './other-ways.service.js';
import { TrialsService } from './trials.service.js';
import {
  ReconsiderationAskedView,
  RecordedIdView,
  StatusView,
  TrialStartedView,
} from './dto/answers.view.js';

@ApiTags('other ways')
@Controller('api/v1/families/:familyId')
export class OtherWaysController {
  constructor(
    private readonly trials: TrialsService,
    private readonly ways: OtherWaysService,
  ) {}

  @Post('decisions/:decisionId/trials')
  @Can('add', 'Trial')
  @ApiCreatedResponse({ type: TrialStartedView })
  startTrial(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: TrialDto,
    @Idempotent() click: Click | undefined,
  ): Promise<TrialStartedView> {
    return this.trials.start(caller, familyId, decisionId, dto, click);
  }

  @Post('decisions/:decisionId/reconsiderations')
  @Can('add', 'Reconsideration')
  @ApiCreatedResponse({ type: ReconsiderationAskedView })
  reconsider(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: ReconsiderationDto,
    @Idempotent() click: Click | undefined,
  ): Promise<ReconsiderationAskedView> {
    return this.ways.reconsider(caller, familyId, decisionId, dto, click);
  }

  @Get('decisions/:decisionId/reconsiderations')
  @Can('read', 'Reconsideration')
  @ApiOkResponse({ type: ReconsiderationsView })
  reconsiderations(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<ReconsiderationsView> {
    return this.ways.reconsiderations(caller, familyId, decisionId);
  }

  @Post('reconsiderations/:reconsiderationId/answer')
  @HttpCode(200)
  @Can('answer', 'Reconsideration')
  @ApiOkResponse({ type: RecordedIdView })
  answerReconsideration(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('reconsiderationId') id: string,
    @Body() dto: AnswerReconsiderationDto,
  ): Promise<RecordedIdView> {
    return this.ways.answerReconsideration(caller, familyId, id, dto);
  }

  @Post('decisions/:decisionId/contact-attempts')
  @Can('add', 'ContactAttempt')
  @ApiCreatedResponse({ type: RecordedIdView })
  tryContact(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: ContactAttemptDto,
    @Idempotent() click: Click | undefined,
  ): Promise<RecordedIdView> {
    return this.ways.tryContact(caller, familyId, decisionId, dto, click);
  }

  @Post('decisions/:decisionId/unreachable/:personId')
  @HttpCode(200)
  @Can('confirm', 'ContactAttempt')
  @ApiOkResponse({ type: StatusView })
  confirmUnreachable(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Param('personId') personId: string,
  ): Promise<StatusView> {
    return this.ways.confirmUnreachable(caller, familyId, decisionId, personId);
  }
}
