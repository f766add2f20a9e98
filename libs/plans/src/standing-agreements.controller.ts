import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { DelegationsService } from './delegations.service.js';
import { DelegationDto, DelegationView } from './dto/delegation.dto.js';
import { PracticalStepDto } from './dto/practical-step.dto.js';
import { PracticalStepView } from './dto/practical-step.view.js';
import { EndedAgreementView } from './dto/standing-agreement.view.js';
import { PracticalStepsService } from './practical-steps.service.js';
import { StandingAgreementsService } from './standing-agreements.service.js';

/** Opening a standing agreement takes a decision and stands there; here is what can be done under one. */
@ApiTags('standing agreements')
@Controller('api/v1/families/:familyId')
export class StandingAgreementsController {
  constructor(
    @Inject(PracticalStepsService) private readonly steps: PracticalStepsService,
    @Inject(StandingAgreementsService) private readonly agreements: StandingAgreementsService,
    @Inject(DelegationsService) private readonly delegations: DelegationsService,
  ) {}

  @Can('add', 'PracticalStep')
  @Post('standing-agreements/:id/steps')
  @ApiCreatedResponse({ type: PracticalStepView })
  takeStep(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('id') id: string,
    @Body() body: PracticalStepDto,
    @Idempotent() click: Click | undefined,
  ): Promise<PracticalStepView> {
    return this.steps.take(caller, familyId, id, body, click);
  }

  @Can('stop', 'StandingAgreement')
  @Post('standing-agreements/:id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: EndedAgreementView })
  end(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('id') id: string,
  ): Promise<EndedAgreementView> {
    return this.agreements.end(caller, familyId, id);
  }

  @Can('add', 'Delegation')
  @Post('delegations')
  @ApiCreatedResponse({ type: DelegationView })
  delegate(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: DelegationDto,
    @Idempotent() click: Click | undefined,
  ): Promise<DelegationView> {
    return this.delegations.give(caller, familyId, body, click);
  }

  @Can('withdraw', 'Delegation')
  @Post('delegations/:id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: DelegationView })
  withdraw(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('id') id: string,
  ): Promise<DelegationView> {
    return this.delegations.withdraw(caller, familyId, id);
  }
}
