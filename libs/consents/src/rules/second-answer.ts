import type { LocalDate } from '#contract';
import type { Answer } from './acts.js';

/** A yes on its terms, beside everyone who must give the same. */
export interface OnTerms extends Answer {
  readonly purpose: string;
  readonly givers: readonly string[];
  readonly opens: boolean;
}

/**
 * Whether somebody would say yes to something of their own while another's yes waits for theirs: whoever comes second
 * answers the first's purpose, and no more areas than the first named.
 */
export function isBesideTheFirst(
  yes: Pick<OnTerms, 'subjectId' | 'serviceId' | 'areas' | 'purpose'>,
  all: readonly OnTerms[],
  giverId: string,
  today: LocalDate,
): boolean {
  const running = all.filter(
    (one) =>
      one.subjectId === yes.subjectId &&
      one.serviceId === yes.serviceId &&
      one.state === 'given' &&
      one.validTo > today,
  );
  const mine = running.filter((one) => one.givenBy.includes(giverId));
  const first = running
    .filter((one) => !one.opens && one.givers.includes(giverId) && !one.givenBy.includes(giverId))
    .filter((one) => one.areas.some((area) => yes.areas.includes(area)))
    .filter((one) => !mine.some((own) => isWithin(one, own)));
  return first.length > 0 && !first.some((one) => isWithin(yes, one));
}

type Terms = Pick<OnTerms, 'areas' | 'purpose'>;

const isWithin = (inner: Terms, outer: Terms): boolean =>
  inner.purpose === outer.purpose && inner.areas.every((area) => outer.areas.includes(area));
