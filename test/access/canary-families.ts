import type { RunningApp } from '../support/app.js';
import type { Client, Unit } from '../support/town.js';
import { CanaryTown, type CanaryFamily } from './canary-town.js';
import { dayOf } from '../support/days.js';
import { agreedBefore, actsOnRecord, kept, openCase } from './canary-acts.js';

interface Staff {
  readonly team: Unit;
  readonly school: Unit;
  readonly refuge: Unit;
  readonly kaja: Client;
  readonly tor: Client;
  readonly embla: Client;
}

/** Two municipalities and six families: together, apart, protected, barred, a child of two families, and one far away. */
export async function canaryTown(app: RunningApp): Promise<CanaryTown> {
  const town = await CanaryTown.open(app);
  const { here, away } = town;
  const team = await town.service(here, 'Familieteamet', 'family-support');
  const school = await town.service(here, 'Nordre skole', 'school');
  const m = here.municipalityId;
  const refuge = await town.service(
    here,
    town.word(m, null, 0, 'protected-service'),
    'crisis-centre',
    'protected',
  );
  const kaja = await town.employee(here, 'Kaja who coordinates', 'coordinator', team);
  const tor = await town.employee(here, 'Tor of the school', 'professional', school);
  const embla = await town.employee(here, 'Embla of the refuge', 'professional', refuge);
  await town.employee(here, 'an unassigned teacher', 'professional', school);
  await town.employee(here, 'an unassigned coordinator', 'coordinator', team);
  await town.employee(here, 'a service leader', 'service-leader', team);
  await town.employee(here, 'a leader of the school', 'service-leader', school);
  await town.employee(here, 'an administrator', 'administrator', null);
  await town.employee(here, 'a manager', 'manager', null);
  await town.employee(here, 'a data protection officer', 'data-protection-officer', null);
  const far = await town.service(away, 'Borteteamet', 'family-support');
  const stein = await town.employee(away, 'Stein of another municipality', 'coordinator', far);
  const staff = { team, school, refuge, kaja, tor, embla };
  await here.sql(
    `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, gen_random_uuid(), $2, $3, 'discloser', '2020-01-01', 1)`,
    [m, kaja.personId, team.id],
  );
  await together(await town.family(here, kaja, team), staff);
  const apart = await town.family(here, kaja, team);
  await livingApart(apart, staff);
  await protectedHome(await town.family(here, kaja, team), staff);
  await barredParent(await town.family(here, kaja, team));
  await alsoChildOf(await town.family(here, kaja, team), apart);
  const remote = await town.family(away, stein, far);
  await remote.person('Siv', 40, { reached: true });
  await remote.promise('Siv', 'subjects', 'work');
  for (const family of town.families) await town.actorsOf(family);
  await ownCase(town, apart, school);
  for (const one of town.actors.filter(({ post }) => post !== null))
    Object.assign(one, { client: await (one.municipality === m ? here : away).logIn(one.personId) });
  return town;
}

async function together(family: CanaryFamily, { school, tor }: Staff): Promise<void> {
  await family.person('Kari', 40, { reached: true });
  await family.person('Ola', 42);
  await family.person('Amina', 9);
  await family.person('Sara', 16);
  await family.home('Kari', 'Ola', 'Amina', 'Sara');
  await family.parent('Kari', 'Amina', 'Sara');
  await family.parent('Ola', 'Amina', 'Sara');
  await family.joins(tor, school);
  await family.consents(['Kari', 'Ola'], 'Amina', school, ['school']);
  await family.promise('Kari', 'only-me', 'economy');
  await family.promise('Kari', 'subjects', 'economy');
  await family.promise('Ola', 'household', 'leisure');
  await family.promise('Ola', 'family', 'leisure');
  await family.promise('Kari', 'named-persons', 'work', ['Ola']);
  await family.promise('Sara', 'subjects', 'mental-health');
  await family.papers('Sara', 'only-me', 'Sara', 'mental-health');
  await family.papers('Kari', 'consented-services', 'Amina', 'school');
  await family.papers('Kari', 'subjects', 'Amina', 'physical-health');
  await family.papers('Ola', 'family', 'Ola', 'network');
  await family.papers(await family.story.town.logIn(tor.personId), 'service-notes', 'Amina', 'school');
  await agreedBefore(family, 'Ola');
  const id = await family.decides([
    ['Amina', 'school'],
    ['Kari', 'economy'],
  ]);
  await family.story.hears('Amina', id, {
    words: family.word('child-view', {
      subjects: [family.id('Amina')],
      named: [family.story.coordinator.personId],
    }),
    coordinatorReads: true,
  });
  const { signatureId } = await family.story.sign('Ola', id);
  family.town.ids.push({ parameter: 'signatureId', id: signatureId, familyId: family.story.id });
  await family.asksCorrection('Kari', 'Amina', 'school', 'correction-note');
  await family.asksCorrection('Sara', 'Sara', 'leisure', 'rights-request');
  await openCase(family, school, id, 'Kari');
  await actsOnRecord(family, 'Sara');
  const asked = { author: family.id('Kari') };
  const words = family.word('officer-question', asked);
  await (await family.as('Kari')).does(`${family.path}/access-log/questions`, { words });
  for (const thing of family.town.things.values())
    if (thing.kind.endsWith('name') && thing.subjects.includes(family.id('Kari')))
      Object.assign(thing, { toOfficer: true });
}

async function livingApart(family: CanaryFamily, { school, tor }: Staff): Promise<void> {
  await family.person('Mona', 36, { reached: true });
  await family.person('Nils', 38);
  await family.person('Dina', 8);
  await family.person('Tiril', 14);
  await family.home('Mona', 'Nils', 'Dina', 'Tiril');
  await family.parent('Mona', 'Dina', 'Tiril');
  await family.elsewhere('Frank', 'Dina');
  await family.joins(tor, school);
  await family.promise('Mona', 'subjects', 'housing');
  await family.promise('Mona', 'household', 'work');
  await family.papers('Tiril', 'only-me', 'Tiril', 'network');
  await family.papers('Mona', 'subjects', 'Dina', 'school');
  await family.papers('Mona', 'subjects', 'Mona', 'economy');
  const decisionId = await family.decides(
    [
      ['Dina', 'leisure'],
      ['Mona', 'economy'],
    ],
    true,
  );
  await kept(family, decisionId, 'Dina', 'Frank');
  const author = family.story.coordinator.personId;
  const subjects = [family.id('Dina')];
  for (const kind of ['disclosure', 'disclosure-kept-back'] as const) {
    const word = () => family.word(kind, { subjects, author, area: 'safety' });
    const kept = kind === 'disclosure' ? {} : { withheldBecause: word() };
    const { id } = await family.story.coordinator.does<{ id: string }>(`${family.path}/disclosures`, {
      ...{ subjectId: family.id('Dina'), area: 'safety', ground: 'danger', validTo: await inDays(family, 7) },
      ...{ legalBasis: word(), reason: word(), what: word(), recipient: word(), ...kept },
    });
    family.keep(id, kind, { subjects, author, area: 'safety' });
  }
  for (const thing of family.town.things.values())
    if (thing.kind === 'given-name' && thing.subjects.includes(family.id('Dina')))
      Object.assign(thing, { toOfficer: true });
  const told = () => family.word('subjects', { subjects, author, area: 'safety' });
  await family.story.coordinator.does(`${family.path}/statutory-decisions`, {
    ...{ subjectIds: subjects, area: 'safety', title: told(), decidedBy: told(), legalBasis: told() },
    ...{ decidedOn: await inDays(family, -3), howHeard: told(), statement: told(), appealTo: told() },
    emergency: false,
  });
  const quiet = family.word('quiet-word', { author: family.id('Mona') });
  await (await family.as('Mona')).does(`${family.path}/help`, { kind: 'pressured', words: quiet });
}

async function protectedHome(family: CanaryFamily, { refuge, embla }: Staff): Promise<void> {
  await family.person('Berit', 33, { guarded: true });
  await family.person('Emil', 5);
  await family.home('Berit', 'Emil');
  await family.parent('Berit', 'Emil');
  await family.elsewhere('Per', 'Emil');
  await family.consents(['Berit'], 'Berit', refuge, ['housing']);
  await family.joins(embla, refuge);
  await family.asksCorrection('Berit', 'Emil', 'housing', 'correction-note');
  await family.promise('Berit', 'consented-services', 'housing');
  await family.papers('Berit', 'subjects', 'Emil', 'school');
  await family.papers(await family.story.town.logIn(embla.personId), 'service-notes', 'Berit', 'housing');
  for (const thing of family.town.things.values())
    if (thing.kind === 'protected-service')
      Object.assign(thing, { familyId: family.story.id, serviceId: refuge.id });
}

async function barredParent(family: CanaryFamily): Promise<void> {
  await family.person('Bente', 35);
  await family.person('Oda', 4);
  await family.person('Roar', 37);
  await family.home('Bente', 'Oda');
  await family.parent('Bente', 'Oda');
  await family.story.responsible('Roar', 'Oda');
  await family.papers('Roar', 'subjects', 'Oda', 'school');
  await family.papers('Bente', 'family', 'Bente', 'network');
  await family.story.coordinator.does(`${family.path}/blocks`, {
    ...{ personId: family.id('Roar'), source: 'court' },
    basis: family.word('block', { author: family.story.coordinator.personId }),
  });
  family.facts.barred.push(family.id('Roar'));
}

/** The father's new family, where the daughter stands too. */
async function alsoChildOf(family: CanaryFamily, other: CanaryFamily): Promise<void> {
  await family.person('Eva', 34);
  for (const name of ['Frank', 'Dina']) {
    const id = other.id(name);
    await family.story.town.sql(
      `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, gen_random_uuid(), $2, $3, '2026-01-01')`,
      [family.story.town.municipalityId, family.story.id, id],
    );
    family.story.ids[name] = id;
    family.facts.members.push(id);
    family.facts.ages.set(id, other.facts.ages.get(id) ?? 38);
  }
  family.facts.answering.push([family.id('Frank'), family.id('Dina')]);
  family.facts.answering.push([other.id('Mona'), family.id('Dina')]);
  await family.home('Eva', 'Frank', 'Dina');
  await family.promise('Eva', 'family', 'leisure');
  await family.papers('Frank', 'household', 'Frank', 'leisure');
  await family.papers('Eva', 'subjects', 'Eva', 'economy');
}

/** The mother of one family works at the school that stands in the team of it, and logs in as both with one account. */
async function ownCase(town: CanaryTown, apart: CanaryFamily, school: Unit): Promise<void> {
  const employee = await town.employee(town.here, 'Mona at her work', 'professional', school);
  await town.here.sql(
    `update account_person set account_id = (select account_id from account_person where person_id = $1) where person_id = $2`,
    [apart.id('Mona'), employee.personId],
  );
  for (const one of town.actors)
    if (one.personId === employee.personId) Object.assign(one, { alsoIs: [apart.id('Mona')] });
}

async function inDays(family: CanaryFamily, days: number): Promise<string> {
  return dayOf(await family.story.town.now(), days);
}
