import type { LifeArea, SeenReach, SeenReason } from '#contract';
import type { SeesConsent } from '../../rules/visible.js';

const reasons: Readonly<Record<SeesConsent, SeenReason | null>> = {
  'about-me': null,
  'given-by-me': 'answers-for-subject',
  coordinates: 'coordinates',
  'own-service': 'consent',
  'answers-for': 'answers-for-subject',
};

interface ConsentSeen {
  readonly subjectId: string;
  readonly areas: readonly LifeArea[];
  readonly because: SeesConsent;
}

/** What is written in the access log when somebody is shown that these consents exist; one's own is one's own. */
export function consentsSeen(shown: readonly ConsentSeen[]): {
  readonly subjectIds: readonly string[];
  readonly because: SeenReason;
  readonly reach: SeenReach;
  readonly areas: readonly LifeArea[];
}[] {
  return shown.flatMap(({ subjectId, areas, because }) => {
    const reason = reasons[because];
    const isHealth = areas.includes('physical-health') || areas.includes('mental-health');
    const reach = isHealth ? 'answering-health' : 'answering';
    return reason === null
      ? []
      : [{ subjectIds: [subjectId], because: reason, reach, areas: [...areas].sort() }];
  });
}
