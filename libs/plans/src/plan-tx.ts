import type { Instant, LocalDate } from '#contract';
import type { BareTx } from '#platform/database';

/** A person's or the worker's transaction, inside one municipality. */
export type PlanTx = Pick<
  BareTx,
  'rows' | 'find' | 'one' | 'send' | 'insert' | 'change' | 'changeLocked' | 'mark'
> & {
  readonly municipalityId: number;
  readonly at: Instant;
  readonly today: LocalDate;
};

/** What new rows of the plan stand on: the family, who drafted them, the basis. */
export interface Ground {
  readonly familyId: string;
  readonly authorId: string;
  readonly basisId: string;
  readonly partId: string | null;
  /** Since when their lane stands. */
  readonly at: Instant;
}
