import { platformErrors } from '#platform/errors';
import type { DecisionCase } from './decision-case.js';
import { urgencyOf } from './drafts.js';
import type { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { fieldsThatDiffer, type Payload, type WrittenDraft } from './rules/index.js';

/** Nobody writes over what another wrote meanwhile; whoever was late is told which fields stand otherwise now. */
export function assertNewest(found: DecisionCase, seen: number, dto: DraftDecisionDto): void {
  if (found.version === seen) return;
  const differs = fieldsThatDiffer(wantedIn(dto), standingIn(found));
  throw platformErrors['version-conflict']({ version: found.version, differs });
}

function wantedIn(dto: DraftDecisionDto): WrittenDraft {
  const { question, parts, additions = [], openDays = null, thinkUntil, interpreterFor = [] } = dto;
  return {
    question,
    ...urgencyOf(dto),
    parts: parts.map(({ kind, area, subjectIds, lane = 'subjects', namedIds = [], payload }) => ({
      kind,
      area,
      subjectIds,
      lane,
      namedIds,
      // Only compared: what is wrong with it is told when it is to be kept.
      payload: payload as unknown as Payload,
    })),
    additions: additions.map(({ part, personId }) => ({ part, personId })),
    openDays,
    thinkUntil: thinkUntil === undefined ? null : new Date(thinkUntil).toISOString(),
    interpreterFor,
  };
}

function standingIn({ question, urgent, urgentBecause, draft }: DecisionCase): WrittenDraft {
  const { parts, additions, wantedDays: openDays, thinkUntil, interpreterFor = [] } = draft;
  const placed = additions.map(({ partId, personId }) => ({
    part: parts.findIndex(({ id }) => id === partId),
    personId,
  }));
  return { question, urgent, urgentBecause, parts, additions: placed, openDays, thinkUntil, interpreterFor };
}
