import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed, coordinatesFamily, saw } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { circleOf } from '#people';
import type { FamiliesView, FamilyView, HouseholdView, MissingView } from './dto/family.view.js';
import type { PersonLineView } from './dto/person-line.view.js';
import type { PlaceView } from './dto/place.view.js';
import { offeredActs } from './families.access.js';
import { linesOfFamilies, rowsOfFamily, type FamilyRows, type PlaceRow } from './families.queries.js';
import { missingIn } from './rules/missing.js';
import { mustNotTrace, servicesWithNeed } from './rules/need-of-services.js';
import { areasGiven, rosterFor, type RosterFacts, type RosterLine } from './rules/roster.js';
import { listSeen, rosterSeen } from './rules/seen.js';
import { waysFrom } from './rules/steps.js';
import { teamFor, type PlaceLine } from './rules/team.js';
import { isReadTogether } from './rules/together.js';

const pageSize = 50;

/** Who of the family and which services of its team one viewer may see. */
export interface RosterShown {
  readonly members: readonly PersonLineView[];
  readonly team: readonly PlaceView[];
}

/** The roster as the viewer meets it on the family's own page, for whoever lists something by person and service. */
export function rosterFrom(tx: Tx, familyId: string, rows: FamilyRows): RosterShown {
  const coordinates = coordinatesFamily(tx.actor, familyId);
  const facts = factsOf(tx, rows, coordinates);
  return {
    members: rosterFor(facts).flatMap((line) => personView(line, rows, coordinates, tx.today)),
    team: teamOf(tx, familyId, rows, facts, coordinates),
  };
}

/** The family as one viewer may see it: every line has its reason, and what has none is not there. */
@Injectable()
export class FamilyShowService {
  constructor(private readonly database: Database) {}

  async list(caller: Ticket, after: string | null): Promise<FamiliesView> {
    return this.database.write(caller, async (tx) => {
      const items = await linesOfFamilies(tx, after, pageSize + 1);
      await saw(tx, null, 'list', listSeen(tx.actor.staff.length > 0));
      const page = items.slice(0, pageSize);
      return { items: page, next: items.length > pageSize ? (page.at(-1)?.id ?? null) : null };
    });
  }

  async show(caller: Ticket, familyId: string): Promise<FamilyView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Family', { familyId });
      const rows = await rowsOfFamily(tx, familyId);
      const coordinates = coordinatesFamily(tx.actor, familyId);
      const facts = factsOf(tx, rows, coordinates);
      const team = teamOf(tx, familyId, rows, facts, coordinates);
      const { family } = rows;
      const roster = rosterFor(facts);
      await saw(tx, familyId, 'family', rosterSeen(roster, tx.actor.staff.length > 0));
      return {
        ...family,
        members: roster.flatMap((line) => personView(line, rows, coordinates, tx.today)),
        households: householdsOf(rows, tx.actor.personId, coordinates),
        coordinator: team.find((place) => place.duty === 'coordinator') ?? null,
        standIn: team.find((place) => place.duty === 'stand-in') ?? null,
        team: team.filter((place) => place.duty === 'professional'),
        handOver: coordinates ? rows.handOver : null,
        supports: rows.supports.map((support) => ({ ...support })),
        missing: coordinates ? await missingOf(tx, familyId, rows) : [],
        nextSteps: coordinates ? waysFrom(family.step) : [],
        // One at a time: the one who is asked answers first.
        allowedActions: offeredActs(tx, familyId).filter(
          (act) => act !== 'offer-hand-over' || rows.handOver === null,
        ),
      };
    });
  }
}

/** To the coordinator a barred person is still part of the circle; to everyone else a barred tie is no tie. */
export function factsOf(tx: Tx, rows: FamilyRows, coordinates: boolean): RosterFacts {
  const others = rows.ties.filter((tie) => tie.barred || tie.personId !== tx.actor.personId);
  return {
    viewerId: tx.actor.personId,
    ties: [...(coordinates ? others : others.filter((tie) => !tie.barred)), ...ownTies(tx, rows.family.id)],
    members: rows.members,
    households: rows.households.map((household) => household.personIds),
    protection: Object.fromEntries(rows.persons.map((person) => [person.id, person.protectionGrade])),
    consented: rows.viewer.consented,
    metInSteps: rows.metInSteps,
  };
}

/** As the context tells them: in a preview the reader stands in a service's place, and is no row of the family. */
function ownTies({ actor }: Tx, familyId: string): RosterFacts['ties'] {
  const mine = actor.ties.filter((tie) => tie.familyId === familyId);
  return mine.map(({ kind, subjectId }) => ({ personId: actor.personId, kind, subjectId }));
}

function personView(
  line: RosterLine,
  rows: FamilyRows,
  coordinates: boolean,
  today: LocalDate,
): PersonLineView[] {
  const person = rows.persons.find((one) => one.id === line.personId);
  if (person === undefined) return [];
  const full = line.detail === 'full';
  return [
    {
      personId: line.personId,
      memberId: rows.members.find((member) => member.personId === line.personId)?.id ?? null,
      role: line.role,
      because: line.because,
      givenName: person.givenName,
      familyName: line.detail === 'first-name' ? null : person.familyName,
      birthDate: full ? person.birthDate : null,
      dueDate: full ? person.dueDate : null,
      diedOn: line.detail === 'first-name' ? null : person.diedOn,
      interpreterLanguage: full ? person.interpreterLanguage : null,
      protectionGrade: coordinates || line.because === 'self' ? person.protectionGrade : null,
      capacity: coordinates ? person.capacity : null,
      noViewReason: coordinates ? person.noViewReason : null,
      version: full ? person.version : null,
      barred: coordinates ? rows.ties.some((tie) => tie.barred && tie.personId === line.personId) : null,
      together: isReadTogether(line.because, person.birthDate, today),
      areas: line.because === 'consented' ? [...areasGiven(rows.viewer.consented, line.personId)] : [],
    },
  ];
}

/** One's own home only; the coordinator knows of all, and of no address. */
function householdsOf(rows: FamilyRows, viewerId: string, coordinates: boolean): HouseholdView[] {
  return rows.households
    .filter((household) => coordinates || household.personIds.includes(viewerId))
    .map(({ id, name, personIds }) => ({ id, name, personIds: [...personIds] }));
}

function teamOf(
  tx: Tx,
  familyId: string,
  rows: FamilyRows,
  facts: RosterFacts,
  coordinates: boolean,
): PlaceView[] {
  const mine = tx.actor.ties.filter((tie) => tie.familyId === familyId);
  const lines = teamFor(
    {
      personId: tx.actor.personId,
      coordinates,
      isMember: mine.some((tie) => tie.kind === 'member'),
      serviceIds: mine.flatMap((tie) => (tie.serviceId === null ? [] : [tie.serviceId])),
      consentedServiceIds: servicesWithNeed(facts, rows.consents),
      mustNotTrace: mine.every((tie) => tie.serviceId === null) && mustNotTrace(facts),
    },
    rows.places,
  );
  return lines.flatMap((line) => {
    const place = rows.places.find((one) => one.id === line.id);
    return place === undefined ? [] : [placeView(place, line, rows.openedIds.includes(place.serviceId))];
  });
}

function placeView(place: PlaceRow, line: PlaceLine, isOpened: boolean): PlaceView {
  const { serviceId: id, service: name, sector, phone } = place;
  return {
    id: place.id,
    duty: place.duty,
    personId: place.personId,
    name: place.person,
    service: line.showsService ? { id, name, sector, phone } : null,
    until: place.validTo,
    because: line.because,
    mayRemove: isOpened && line.showsService,
  };
}

async function missingOf(tx: Tx, familyId: string, rows: FamilyRows): Promise<MissingView[]> {
  const coordinator = rows.places.find((place) => place.duty === 'coordinator');
  const facts = {
    hasCoordinator: coordinator !== undefined,
    members: rows.members,
    households: rows.households.map((household) => household.personIds),
    consentedToCoordinator: rows.consents
      .filter((consent) => consent.serviceId === coordinator?.serviceId)
      .map((consent) => consent.subjectId),
  };
  return [...missingIn(facts, await circleOf(tx, familyId), tx.today)];
}
