import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { DecisionsService } from './decisions.service.js';
import { DecisionView } from './dto/decision.view.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { StandingAgreementDto } from './dto/standing-agreement.dto.js';

/** A standing agreement begins as a proposal like any other: nobody opens one over anybody's head. */
@ApiTags('standing agreements')
@Controller('api/v1/families/:familyId/standing-agreements')
export class AgreementDraftsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post()
  @Can('add', 'Decision')
  @ApiCreatedResponse({ type: DecisionView })
  draft(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: StandingAgreementDto,
    @Idempotent() click: Click | undefined,
  ): Promise<DecisionView> {
    return this.decisions.draft(caller, familyId, draftOfAgreement(dto), click);
  }
}

function draftOfAgreement(dto: StandingAgreementDto): DraftDecisionDto {
  const {
    title,
    text,
    language,
    subjectIds,
    areas,
    ownerIds,
    serviceIds,
    ceilingOre,
    currency,
    validFrom,
    validTo,
    lane,
  } = dto;
  const ceiling = ceilingOre === undefined ? undefined : { amountOre: ceilingOre, currency };
  const optional = Object.entries({ text, ownerIds, serviceIds, ceiling }).filter(
    ([, value]) => value !== undefined,
  );
  const payload = { language, title, areas, validFrom, validTo, ...Object.fromEntries(optional) };
  const part = { kind: 'standing-agreement-open' as const, area: areas[0] ?? 'network', subjectIds, payload };
  return { question: title, parts: [lane === undefined ? part : { ...part, lane }] };
}
