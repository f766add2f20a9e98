import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import {
  AnswerReconsiderationDto,
  ContactAttemptDto,
  ReconsiderationDto,
  TrialDto,
} from './dto/other-ways.dto.js';
import { OtherWaysService } from './other-ways.service.js';
import { TrialsService } from './trials.service.js';

@ApiTags('other ways')
@Controller('api/v1/families/:familyId')
export class OtherWaysController {
  constructor(
    private readonly trials: TrialsService,
    private readonly ways: OtherWaysService,
  ) {}

  @Post('decisions/:decisionId/trials')
  @Can('add', 'Trial')
  startTrial(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: TrialDto,
    @Idempotent() click: Click | undefined,
  ): Promise<{ id: string; endsOn: string }> {
    return this.trials.start(caller, familyId, decisionId, dto, click);
  }

  @Post('decisions/:decisionId/reconsiderations')
  @Can('add', 'Reconsideration')
  reconsider(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: ReconsiderationDto,
    @Idempotent() click: Click | undefined,
  ): Promise<{ id: string; answerBy: string }> {
    return this.ways.reconsider(caller, familyId, decisionId, dto, click);
  }

  @Post('reconsiderations/:reconsiderationId/answer')
  @HttpCode(200)
  @Can('answer', 'Reconsideration')
  answerReconsideration(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('reconsiderationId') id: string,
    @Body() dto: AnswerReconsiderationDto,
  ): Promise<{ id: string }> {
    return this.ways.answerReconsideration(caller, familyId, id, dto);
  }

  @Post('decisions/:decisionId/contact-attempts')
  @Can('add', 'ContactAttempt')
  tryContact(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: ContactAttemptDto,
  ): Promise<{ id: string }> {
    return this.ways.tryContact(caller, familyId, decisionId, dto);
  }

  @Post('decisions/:decisionId/unreachable/:personId')
  @HttpCode(200)
  @Can('confirm', 'ContactAttempt')
  confirmUnreachable(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Param('personId') personId: string,
  ): Promise<{ status: string }> {
    return this.ways.confirmUnreachable(caller, familyId, decisionId, personId);
  }
}
