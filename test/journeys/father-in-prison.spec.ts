import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client, Unit } from '../support/town.js';

describe('a father in prison', () => {
  let stage: Stage;
  let family: FamilyStory;
  let school: Unit;
  let teacher: Client;

  beforeAll(async () => {
    stage = await openStage();
    const { town, coordinator, service } = stage;
    school = await town.service('Nordre skole', 'school');
    teacher = await town.employee('Tor', 'professional', school);
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
  });
  afterAll(() => stage.close());

  it('signs on paper, which counts only when another service has called back; the reversible part runs meanwhile', async () => {
    await schoolJoinsTheTeam();
    const amina = family.idOf('Amina');
    const id = await family.propose('Skal Amina få pass og leksehjelp?', [
      {
        kind: 'passport',
        area: 'leisure',
        subjectIds: [amina],
        payload: { language: 'nb', title: 'Pass til Amina' },
      },
      step('school', amina, 'Leksehjelp tirsdag'),
    ]);
    const open = await family.decision(id);
    const homework = open.parts.find(({ payload }) => payload.title === 'Leksehjelp tirsdag')!;
    const passport = open.parts.find(({ payload }) => payload.title === 'Pass til Amina')!;
    const trials = `${family.path}/decisions/${id}/trials`;
    const early = await family.coordinator.post(trials, { partIds: [homework.id] });
    expect(early).toMatchObject({ status: 409, body: { code: 'trial-not-allowed' } });
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    const both = await family.coordinator.post(trials, { partIds: [homework.id, passport.id] });
    expect(both.status).toBe(409);
    await family.coordinator.does(trials, { partIds: [homework.id] });
    expect(await plan('Kari')).toContain('Leksehjelp tirsdag');
    expect(await plan('Kari')).not.toContain('Pass til Amina');

    const paper = await family.coordinator.does<{ signatureId: string; status: string }>(
      `${family.path}/decisions/${id}/recorded-answers`,
      {
        personId: family.idOf('Ola'),
        answer: 'yes',
        route: 'paper',
        language: 'nb',
        identityChecked: 'Fengselets legitimasjon, av kontaktbetjenten',
        note: 'Papiret ligger i arkivet, sak 12',
        copyGiven: true,
      },
    );
    expect(paper.status).toBe('proposed');
    expect((await family.decision(id)).missing).toEqual(['call-back']);
    const callBack = `${family.path}/signatures/${paper.signatureId}/call-back`;
    expect((await family.coordinator.post(callBack, { confirmed: true })).status).toBe(404);
    expect(await teacher.does(callBack, { confirmed: true })).toEqual({ status: 'agreed' });
    await family.takesEffect(id);
    expect(await plan('Kari')).toContain('Pass til Amina');
    expect((await plan('Kari')).split('Leksehjelp tirsdag')).toHaveLength(2);
    const told = await family.recorded();
    const since = told.slice(told.lastIndexOf('decision-proposed'));
    const way = since.filter((type) => /^(decision|signature|trial|child)-/.test(type));
    expect(way).toEqual([
      'decision-proposed',
      'child-heard',
      'signature-given',
      'trial-started',
      'signature-given',
      'signature-called-back',
      'decision-agreed',
      'trial-ended',
      'decision-in-effect',
    ]);
  });

  it('and a trial is told of, when it ends as when it began, by whom it is about and nobody else', async () => {
    const about = await stage.town.sql<{ type: string; subjects: string[]; area: string }>(
      `select type, subject_ids as subjects, area from event where family_id = $1 and type like 'trial-%' order by at, xid, id`,
      [family.id],
    );
    const told = { subjects: [family.idOf('Amina')], area: 'school' };
    expect(about).toEqual([
      { type: 'trial-started', ...told },
      { type: 'trial-ended', ...told },
    ]);
  });

  it('and what he did not mean when called back does not count', async () => {
    const id = await family.propose('Skal Amina hete noe annet?', [
      {
        kind: 'name-change',
        area: 'parenting',
        subjectIds: [family.idOf('Amina')],
        payload: { language: 'nb', title: 'Nytt etternavn' },
      },
    ]);
    const { signatureId } = await family.coordinator.does<{ signatureId: string }>(
      `${family.path}/decisions/${id}/recorded-answers`,
      {
        personId: family.idOf('Ola'),
        answer: 'yes',
        route: 'oral',
        language: 'nb',
        identityChecked: 'Kjent av koordinator',
        note: 'Sagt i besøksrommet',
        copyGiven: true,
      },
    );
    const callBack = `${family.path}/signatures/${signatureId}/call-back`;
    teacher = await stage.town.logIn(teacher.personId);
    await teacher.does(callBack, { confirmed: false, note: 'Han husket det ikke' });
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    const asked = await family.decision(id);
    expect(asked).toMatchObject({
      status: 'proposed',
      missing: ['signatures'],
      answered: { given: 1, of: 2 },
    });
    expect(asked.allowedActions).not.toContain('call-back');
    expect((await teacher.post(callBack, { confirmed: true })).status).toBe(409);
  });

  it('and may be asked again: what he means the second time counts when it is called back', async () => {
    const [{ id } = { id: '' }] = await stage.town.sql<{ id: string }>(
      `select id from decision where family_id = $1 and status = 'proposed'`,
      [family.id],
    );
    await family.letPass(4);
    await family.nothingHappens();
    expect(await family.messages('Ola')).toContainEqual(expect.stringMatching(/^v1-day-3-again-/));
    const answers = `${family.path}/decisions/${id}/recorded-answers`;
    const said = {
      personId: family.idOf('Ola'),
      answer: 'yes',
      route: 'oral',
      language: 'nb',
      identityChecked: 'Kjent av koordinator',
      copyGiven: true,
      note: 'Sagt i besøksrommet',
    };
    const leyla = { kind: 'by-phone', interpreter: 'Leyla Osman', acknowledgesDuty: true };
    for (const [wrong, code] of [
      [{ interpreter: 'amina TESTESEN' }, 'interpreter-too-near'],
      [{ interpreter: 'Annensted, Ola' }, 'interpreter-too-near'],
      [{ interpreter: 'Leyla' }, 'invalid-request'],
      [{ acknowledgesDuty: false }, 'invalid-request'],
      [{ kind: 'a-neighbour' }, 'invalid-request'],
    ] as const)
      expect([
        wrong,
        await family.coordinator.post(answers, { ...said, interpretedBy: { ...leyla, ...wrong } }),
      ]).toMatchObject([wrong, { status: 422, body: { code } }]);
    const { signatureId, receipt } = await family.coordinator.does<Record<string, string>>(answers, {
      ...said,
      interpretedBy: leyla,
    });
    const record = Buffer.from(receipt!.split('.')[1]!, 'base64url').toString();
    expect(JSON.parse(record)).toMatchObject({ interpretedBy: { kind: 'by-phone' } });
    expect(record).not.toContain('Osman');
    const told = { signatureId, interpretedBy: { kind: 'by-phone', interpreter: 'Leyla Osman' } };
    expect(await family.decision(id)).toMatchObject({
      answers: expect.arrayContaining([expect.objectContaining(told)]),
    });
    const kari = await family.as('Kari');
    expect(JSON.stringify(await kari.sees(`${family.path}/decisions/${id}`))).not.toContain('Osman');
    teacher = await stage.town.logIn(teacher.personId);
    const callBack = `${family.path}/signatures/${signatureId}/call-back`;
    expect(await teacher.does(callBack, { confirmed: true })).toEqual({ status: 'agreed' });
  });

  async function plan(name: string): Promise<string> {
    return JSON.stringify(await (await family.as(name)).sees(`${family.path}/plan`));
  }

  /** Both holders agree that the school takes part; one of its teachers then fills the place. */
  async function schoolJoinsTheTeam(): Promise<void> {
    const id = await family.draft('Skal skolen være med?', [
      {
        kind: 'team-service-add',
        area: 'school',
        subjectIds: [family.idOf('Amina')],
        payload: { language: 'nb', title: 'Nordre skole blir med', serviceId: school.id },
      },
    ]);
    const { parts } = await family.decision(id);
    await family.promised(teacher, school, id, parts[0]!, 'school');
    await family.coordinator.does(`${family.path}/decisions/${id}/propose`);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    await family.sign('Ola', id);
    await family.takesEffect(id);
    teacher = await stage.town.logIn(teacher.personId);
    await family.coordinator.does(`${family.path}/team`, {
      serviceId: school.id,
      personId: teacher.personId,
    });
  }
});
