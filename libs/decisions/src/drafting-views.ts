import type { LocalDate } from '#contract';
import type { DecisionCase } from './decision-case.js';
import { mayComeLater } from './drafts.js';
import type { DecisionView } from './dto/decision.view.js';
import type { Preview } from './freezing.js';
import { refusedFields, refusedTerms } from './rules/index.js';

/** What only whoever writes a proposal is told: what the draft lacks, and what was chosen beside the parts. */
export function draftingView(
  found: DecisionCase,
  preview: Preview | null,
  today: LocalDate,
): Pick<DecisionView, 'refusals' | 'missingPromises' | 'incomplete' | 'draft'> {
  const { additions, wantedDays, thinkUntil, interpreterFor = [] } = found.draft;
  const draft = {
    additions: additions.map(({ partId, personId }) => ({ partId, personId })),
    openDays: wantedDays,
    thinkUntil,
    interpreterFor,
  };
  if (found.status !== 'draft' || preview === null) return { draft };
  const incomplete = found.draft.parts.flatMap((part) =>
    [...refusedFields(part.kind, part.payload).filter(mayComeLater), ...refusedTerms(part, today)].map(
      ({ path, code }) => ({ partId: part.id, path, code }),
    ),
  );
  return { draft, incomplete, refusals: preview.plan.refusals, missingPromises: preview.promises };
}
