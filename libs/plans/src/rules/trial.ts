import type { DecisionStatus, LocalDate, RequirementRole, RequirementState } from '#contract';
import { addDays } from '#platform/clock';

/** The country's rule; a municipality may set fewer. */
const trialDays = 30;

/** A part as a trial needs it: whether what it does can be undone without loss. */
export interface TrialPart {
  readonly id: string;
  readonly reversible: boolean;
}

/** A requirement as a trial needs it: which parts it is for, and whether it is met. */
export interface TrialRequirement {
  readonly role: RequirementRole;
  readonly partIds: readonly string[];
  readonly folded: RequirementState;
  readonly alternativeGroup: string | null;
}

/** The parts that may start on trial while others think: reversible, with every signature and every voice in place. */
export function trialableParts(
  parts: readonly TrialPart[],
  requirements: readonly TrialRequirement[],
): readonly string[] {
  return parts
    .filter(({ reversible }) => reversible)
    .map(({ id }) => id)
    .filter((id) => {
      const gates = requirements.filter(({ role, partIds }) => role !== 'told' && partIds.includes(id));
      return gates.some(({ role }) => role === 'sign') && gates.every((gate) => isOpened(gate, gates));
    });
}

/** Met itself, or one of its alternatives is. */
function isOpened(gate: TrialRequirement, gates: readonly TrialRequirement[]): boolean {
  const group = gate.alternativeGroup;
  if (group === null) return gate.folded === 'met';
  return gates.some(({ alternativeGroup, folded }) => alternativeGroup === group && folded === 'met');
}

/** The first day a trial no longer runs, however long the decision stays open. */
export function trialOverOn(startedOn: LocalDate, days = trialDays): LocalDate {
  return addDays(startedOn, days);
}

/** Whether a trial runs: only while its decision is open or waits for its effect, and not beyond its days. */
export function isTrialRunning(
  startedOn: LocalDate,
  status: DecisionStatus,
  today: LocalDate,
  days = trialDays,
): boolean {
  const isOpen = status === 'proposed' || status === 'agreed';
  return isOpen && startedOn <= today && today < trialOverOn(startedOn, days);
}
