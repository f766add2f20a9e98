import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, IfMatch, type Click } from '#platform/http';
import { DecisionsService } from './decisions.service.js';
import { ProposingService } from './decisions.propose.service.js';
import { DecisionView } from './dto/decision.view.js';
import { DecisionList } from './dto/decision-list.view.js';
import { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { PreviewView } from './dto/preview.view.js';

@ApiTags('decisions')
@Controller('api/v1/families/:familyId/decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly proposing: ProposingService,
  ) {}

  @Get()
  @Can('read', 'Decision')
  @ApiOkResponse({ type: DecisionList })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<DecisionList> {
    return this.decisions.list(caller, familyId);
  }

  @Post()
  @Can('add', 'Decision')
  @ApiCreatedResponse({ type: DecisionView })
  draft(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: DraftDecisionDto,
    @Idempotent() click: Click | undefined,
  ): Promise<DecisionView> {
    return this.decisions.draft(caller, familyId, dto, click);
  }

  @Get(':decisionId')
  @Can('read', 'Decision')
  @ApiOkResponse({ type: DecisionView })
  show(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<DecisionView> {
    return this.decisions.show(caller, familyId, decisionId);
  }

  @Get(':decisionId/requirements')
  @Can('read', 'Decision')
  @ApiOkResponse({ type: PreviewView })
  async requirements(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<PreviewView> {
    const {
      requirements,
      missing,
      refusals = [],
      notTold = [],
      missingPromises = [],
    } = await this.decisions.show(caller, familyId, decisionId);
    return { requirements, missing, refusals, notTold, missingPromises };
  }

  @Patch(':decisionId')
  @Can('change', 'Decision')
  @ApiOkResponse({ type: DecisionView })
  edit(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @IfMatch() seen: number,
    @Body() dto: DraftDecisionDto,
  ): Promise<DecisionView> {
    return this.decisions.edit(caller, familyId, decisionId, seen, dto);
  }

  @Post(':decisionId/propose')
  @HttpCode(200)
  @Can('propose', 'Decision')
  @ApiOkResponse({ type: DecisionView })
  async propose(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Idempotent() click: Click | undefined,
  ): Promise<DecisionView> {
    await this.proposing.propose(caller, familyId, decisionId, click);
    return this.decisions.show(caller, familyId, decisionId);
  }

  @Post(':decisionId/versions')
  @Can('propose', 'Decision')
  @ApiCreatedResponse({ type: DecisionView })
  async revise(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: DraftDecisionDto,
    @Idempotent() click: Click | undefined,
  ): Promise<DecisionView> {
    await this.proposing.revise(caller, familyId, decisionId, dto, click);
    return this.decisions.show(caller, familyId, decisionId);
  }

  @Post(':decisionId/withdraw')
  @HttpCode(200)
  @Can('withdraw', 'Decision')
  @ApiOkResponse({ type: DecisionView })
  withdraw(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<DecisionView> {
    return this.decisions.withdraw(caller, familyId, decisionId);
  }
}
