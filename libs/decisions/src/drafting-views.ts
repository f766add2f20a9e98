import type { DecisionCase } from './decision-case.js';
import { mayComeLater } from './drafts.js';
import type { DecisionView } from './dto/decision.view.js';
import type { Preview } from './freezing.js';
import { refusedFields } from './rules/index.js';

/** What only whoever writes a proposal is told: what the draft lacks, and what was chosen beside the parts. */
export function draftingView(
  found: DecisionCase,
  preview: Preview | null,
): Pick<DecisionView, 'refusals' | 'missingPromises' | 'incomplete' | 'draft'> {
  const { additions, wantedDays, thinkUntil } = found.draft;
  const draft = {
    additions: additions.map(({ partId, personId }) => ({ partId, personId })),
    openDays: wantedDays,
    thinkUntil,
  };
  if (found.status !== 'draft' || preview === null) return { draft };
  const incomplete = found.draft.parts.flatMap(({ id: partId, kind, payload }) =>
    refusedFields(kind, payload)
      .filter(mayComeLater)
      .map(({ path, code }) => ({ partId, path, code })),
  );
  return { draft, incomplete, refusals: preview.plan.refusals, missingPromises: preview.promises };
}
