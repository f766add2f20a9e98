import type { RosterShown } from '#families';
import { isAllowed } from '#platform/access';
import type { Tx } from '#platform/database';
import type { LifeArea } from '#contract';
import { handsOf, viewsOf } from './consent-views.js';
import type { ConsentFacts, ServiceRow } from './consents.queries.js';
import type { ConsentView } from './dto/consent.view.js';
import type {
  ConsentMatrixView,
  ConsentServiceView,
  ConsentSubjectView,
  ConsentGiverView,
} from './dto/matrix.view.js';
import type { FollowerRow } from './lanes/lanes-follow.js';
import { countFollowing } from './lanes/rules/follows.js';
import { giversOf } from './rules/acts.js';
import { cellsFor, lackOf } from './rules/cells.js';
import { giversFor } from './rules/givers.js';
import { hearingOf } from './rules/hearing.js';

/** What the rules on consent ask about, beside the things of the plan that could go along with a yes. */
type Facts = ConsentFacts & { readonly items: readonly FollowerRow[] };
type Giving = Pick<ConsentSubjectView, 'mayGive' | 'givers' | 'hearing'>;
type Person = RosterShown['members'][number];

/** Every service the viewer may know of: those of the team, and those somebody has answered about. */
export function matrixOf(tx: Tx, familyId: string, roster: RosterShown, facts: Facts): ConsentMatrixView {
  const inTeam = new Set(roster.team.flatMap(({ service }) => (service === null ? [] : [service.id])));
  const answers = viewsOf(tx, familyId, facts);
  const known = facts.services.filter(
    ({ id }) => inTeam.has(id) || answers.some((one) => one.serviceId === id),
  );
  const people = roster.members
    .filter(({ memberId, diedOn }) => memberId !== null && diedOn === null)
    .map((person) => ({ person, ...givingFor(tx, familyId, roster, facts, person.personId) }));
  const services = known.map((service) => {
    const subjects = people.flatMap((one) => subjectView(tx, facts, service, answers, one));
    return serviceView(service, inTeam.has(service.id), subjects, facts.viewer.hidesHealth);
  });
  return {
    hidesHealth: facts.viewer.hidesHealth,
    services: services
      .filter(({ subjects }) => subjects.length > 0)
      .sort((a, b) => Number(b.inTeam) - Number(a.inTeam)),
  };
}

function serviceView(
  { id: serviceId, name: service }: ServiceRow,
  inTeam: boolean,
  subjects: ConsentSubjectView[],
  hidesHealth: boolean,
): ConsentServiceView {
  const lacks = lackOf(
    inTeam,
    subjects.flatMap(({ cells }) => cells),
    hidesHealth,
  );
  return { serviceId, service, inTeam, lacks, subjects };
}

/** Who may answer about a person: the viewer, and, for the one who writes answers down, everybody. */
function givingFor(
  tx: Tx,
  familyId: string,
  roster: RosterShown,
  facts: ConsentFacts,
  subjectId: string,
): Giving {
  const { areasToGive: mayGive } = handsOf(tx, familyId, facts, subjectId);
  const { country } = tx.actor;
  const all = giversOf({ country, subjectId, today: tx.today, circle: facts.circle });
  const ids = all.map(({ personId }) => personId);
  const hearing = hearingOf(subjectId, ids, facts.circle, tx.today);
  if (!isAllowed(tx.actor, 'record', 'Consent', { familyId }))
    return { mayGive: [...mayGive], givers: [], hearing };
  const givers: ConsentGiverView[] = all.flatMap(({ personId, areas }) => {
    const known = roster.members.find((one) => one.personId === personId);
    return known === undefined ? [] : [{ personId, givenName: known.givenName, areas: [...areas] }];
  });
  return { mayGive: [...mayGive], givers, hearing };
}

type Someone = { readonly person: Person } & Giving;

function subjectView(
  tx: Tx,
  facts: Facts,
  service: ServiceRow,
  answers: readonly ConsentView[],
  { person, mayGive, givers, hearing }: Someone,
): ConsentSubjectView[] {
  const { personId: subjectId, givenName } = person;
  const asker = { viewer: facts.viewer, roster: facts, today: tx.today };
  const cells = cellsFor(asker, service, subjectId, facts.consents);
  if (cells.length === 0) return [];
  const isClosed = service.closedOn !== null && service.closedOn <= tx.today;
  const own = answers.filter((one) => one.subjectId === subjectId && one.serviceId === service.id);
  return [
    {
      ...{ subjectId, givenName, hearing },
      cells: cells.map((cell) => ({
        ...cell,
        follows: followsOf(tx, facts, service, subjectId, cell.area, mayGive),
      })),
      consents: own.filter((one) => !overtakenBy(own, one)),
      mayGive: isClosed ? [] : mayGive,
      givers: isClosed ? [] : givers,
    },
  ];
}

/** What goes along if the reader says yes to this area, and all others who must do the same. */
function followsOf(
  tx: Tx,
  { circle, consents, items }: Facts,
  { id: serviceId }: ServiceRow,
  subjectId: string,
  area: LifeArea,
  mayGive: readonly LifeArea[],
): number | null {
  if (!mayGive.includes(area)) return null;
  const { country, personId } = tx.actor;
  const asked = { country, subjectId, areas: [area], today: tx.today, circle };
  const { givers } = giversFor(asked, personId);
  const open = consents.filter((one) => one.serviceId === serviceId);
  const before = open.flatMap((one) => one.openAreas.map((opened) => `${one.subjectId}:${opened}`));
  const consented = [...before, `${subjectId}:${area}`];
  return countFollowing(items, { subjectId, areas: [area], givenBy: [personId], givers, consented });
}

/** Over, and answered anew since. */
function overtakenBy(all: readonly ConsentView[], one: ConsentView): boolean {
  if (one.state === 'given' || one.state === 'waiting') return false;
  return all.some(
    (newer) => newer.givenAt > one.givenAt && newer.areas.some((area) => one.areas.includes(area)),
  );
}
