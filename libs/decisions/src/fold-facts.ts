import type { LocalDate } from '#contract';
import { ageOn, type Circle } from '#people';
import type { DecisionCase } from './decision-case.js';
import { joinRequirements } from './decision-case.js';
import { fold, type Folded, type FoldFacts } from './rules/index.js';

/** The stored answers as the fold reads them. The database checked each delegation when it was used. */
export function foldFactsOf(found: DecisionCase, circle: Circle, today: LocalDate): FoldFacts {
  const version = found.currentVersion;
  return {
    version,
    today,
    answers: found.signatures
      .filter(({ complete, version: n }) => complete && n === version)
      .map((s) => ({
        signedBy: s.delegationId === null ? s.personId : s.recordedBy,
        onBehalfOf: s.personId,
        version: s.version,
        answer: s.answer,
        route: s.route,
        signedAt: s.signedAt,
        withdrawn: s.withdrawn,
        calledBack: s.calledBack,
        denied: s.denied,
        delegationHeld: s.delegationId !== null,
      })),
    views: found.views
      .filter((view) => view.version === version)
      .map((view) => ({
        personId: view.childId,
        talkedOn: view.talkedOn,
        said: view.saysNothing ? 'nothing' : 'words',
        objects: view.objects,
        coordinatorReads: view.coordinatorReads,
        weighed: view.weighed,
      })),
    unreachableIds: found.unreachableIds,
    // Whoever is told gets the message when the version is put forward.
    toldIds: found.openedAt === null ? [] : toldIn(found),
    twelveOrOlderIds: circle.persons
      .filter(({ birthDate }) => birthDate !== null && ageOn(birthDate, today) >= 12)
      .map(({ id }) => id),
  };
}

/** What the answers so far make of the current version. */
export function foldCase(found: DecisionCase, circle: Circle, today: LocalDate): Folded {
  return fold(joinRequirements(found.requirements), foldFactsOf(found, circle, today));
}

function toldIn({ requirements }: DecisionCase): readonly string[] {
  return requirements.flatMap(({ role, personId }) =>
    role === 'told' && personId !== null ? [personId] : [],
  );
}
