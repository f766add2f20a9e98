import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { everythingOpenTo } from '../support/what-opens.js';

const marie = { name: 'Marie', part: 'Sommerskole for Marie i Nordmarka' };
const noah = { name: 'Noah', part: 'Svømmekurs for Noah i Tøyenbadet' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('two half-siblings', () => {
  let family: FamilyStory;

  beforeAll(async () => {
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member(marie.name, await town.aged(11));
    await family.member(noah.name, await town.aged(8));
    await family.home('Kari', marie.name, noah.name);
    await family.responsible('Kari', marie.name, noah.name);
    await family.responsible('Per', marie.name);
    await family.responsible('Espen', noah.name);
    await family.livesWith('Kari', marie.name, noah.name);
    await family.livesWith('Per', marie.name);
    await family.livesWith('Espen', noah.name);
  });

  it("have each their father's signature on their own part, and neither father meets the other's anything", async () => {
    const id = await family.propose('Hva skal barna gjøre i sommer?', [
      step('school', family.idOf(marie.name), marie.part),
      step('leisure', family.idOf(noah.name), noah.part),
    ]);
    const per = await family.decision(id, await family.as('Per'));
    expect(per.parts.map(({ payload }) => payload.title)).toEqual([marie.part]);
    expect(per.answered).toEqual({ given: 0, of: 2 });
    expect(per.requirements.map(({ personId }) => personId)).not.toContain(family.idOf('Espen'));
    const espen = await family.decision(id, await family.as('Espen'));
    expect(espen.parts.map(({ payload }) => payload.title)).toEqual([noah.part]);
    expect(espen.sheetHash).not.toEqual(per.sheetHash);
    expect(espen.rootHash).toEqual(per.rootHash);

    const signed = await family.sign('Per', id);
    await expectApart('Per', id, signed.signatureId, [noah.part, 'Espen', family.idOf('Espen')]);
    await expectApart('Espen', id, signed.signatureId, [marie.part, 'Per Annensted', family.idOf('Per')]);
    await family.hears(marie.name, id);
    await family.hears(noah.name, id);
    await family.sign('Kari', id);
    expect((await family.decision(id)).status).toBe('proposed');
    await family.sign('Espen', id);
    expect(await family.decision(id)).toMatchObject({ status: 'agreed', missing: ['effect-time'] });
    await family.takesEffect(id);
    expect(await planOf('Per')).toContain(marie.part);
    expect(await planOf('Per')).not.toContain(noah.part);
    expect(await planOf('Espen')).toContain(noah.part);
    expect(await planOf('Espen')).not.toContain(marie.part);
    await expectApart('Per', id, signed.signatureId, [noah.part, 'Espen', family.idOf('Espen')]);
    expect(await family.recorded('signature-')).toHaveLength(3);
  });

  it("a sheet's hash belongs to its signer alone", async () => {
    const id = await family.propose('Nytt spørsmål', [
      step('school', family.idOf(marie.name), marie.part),
      step('leisure', family.idOf(noah.name), noah.part),
    ]);
    const espen = await family.as('Espen');
    const { sheetHash } = await family.decision(id, await family.as('Per'));
    const answer = { sheetHash, answer: 'yes', language: 'nb' };
    const taken = await espen.post(`${family.path}/decisions/${id}/signatures`, answer);
    expect(taken).toMatchObject({ status: 409, body: { code: 'stale-sheet' } });
  });

  async function planOf(name: string): Promise<string> {
    return JSON.stringify(await (await family.as(name)).sees(`${family.path}/plan`));
  }

  async function expectApart(
    name: string,
    decisionId: string,
    signatureId: string,
    words: readonly string[],
  ): Promise<void> {
    const ids = {
      familyId: [family.id],
      decisionId: [decisionId],
      signatureId: [signatureId],
      personId: [family.idOf(marie.name), family.idOf(noah.name)],
      kind: ['address', 'phone', 'email'],
      n: ['1'],
    };
    const wires = await everythingOpenTo(await family.as(name), ids, ['get']);
    const bodies = wires.map((wire) => wire.slice(wire.indexOf('\n')));
    for (const word of words) expect(bodies.filter((body) => body.includes(word))).toEqual([]);
  }
});

describe('a child in two families', () => {
  let first: FamilyStory;
  let second: FamilyStory;

  beforeAll(async () => {
    const { town, service, coordinator } = stage;
    first = await FamilyStory.begin(town, coordinator, service, 'Familien Berg');
    await first.member('Kari', await town.aged(38));
    await first.member('Noah', await town.aged(16));
    await first.home('Kari', 'Noah');
    await first.responsible('Kari', 'Noah');
    await first.livesWith('Kari', 'Noah');
    second = await FamilyStory.begin(town, first.coordinator, service, 'Familien Kverndal');
    await second.member('Espen', await town.aged(40));
    await second.member('Gudbjørg', await town.aged(41));
    await second.coordinator.does(`${second.path}/members`, { personId: first.idOf('Noah') });
    second.ids['Noah'] = first.idOf('Noah');
    await second.responsible('Espen', 'Noah');
    await second.home('Espen', 'Gudbjørg', 'Noah');
  });

  const inBoth = async (name: string) => [await first.as(name), await second.as(name)] as const;

  it('the child sees both by name; the mother never learns what the other is called, who is in it or where', async () => {
    const [noah] = await inBoth('Noah');
    const named = (who: { families: { name: string }[] }) => who.families.map(({ name }) => name);
    expect(named(await noah.sees('/api/v1/me')).sort()).toEqual(['Familien Berg', 'Familien Kverndal']);
    const kari = await first.as('Kari');
    expect(named(await kari.sees('/api/v1/me')).sort()).toEqual(['Familien Berg', 'Noah']);
    const secrets = ['Kverndal', 'Gudbjørg', 'Hos Espen', second.idOf('Gudbjørg')];
    const known = { familyId: [first.id, second.id], personId: [first.idOf('Noah')] };
    const wires = await everythingOpenTo(kari, known, ['get']);
    expect(wires.length).toBeGreaterThan(30);
    for (const secret of secrets) expect(wires.filter((wire) => wire.includes(secret))).toEqual([]);
    const gudbjorg = await second.as('Gudbjørg');
    expect((await gudbjorg.get(first.path)).status).toBe(404);
    expect(JSON.stringify(await gudbjorg.sees('/api/v1/me'))).not.toContain('Berg');
  });

  it('each plan has the matters of its own family, and what waits is counted there alone', async () => {
    const asked = await second.propose('Skal Noah ha lekser hos Espen?', [
      step('leisure', second.idOf('Noah'), 'Lekser ved kjøkkenbordet til Gudbjørg'),
    ]);
    expect((await (await first.as('Noah')).get(`${first.path}/decisions/${asked}`)).status).toBe(404);
    const gudbjorg = await second.as('Gudbjørg');
    expect((await gudbjorg.get(`${second.path}/decisions/${asked}`)).status).toBe(404);
    const waits = await (await second.as('Noah')).sees<{ waiting: { familyId: string }[] }>('/api/v1/me');
    expect(new Set(waits.waiting.map(({ familyId }) => familyId))).toEqual(new Set([second.id]));
    expect(await first.history(await first.as('Kari'))).not.toContain('decision-proposed');
  });

  it('a consent is given in one family and opens nothing in the other; protection follows the child into both', async () => {
    const school = await stage.town.service('Bakken skole', 'school');
    await second.consents('Noah', 'Noah', school, ['school']);
    const opened = `select distinct family_id as id from consent_grant where service_id = $1`;
    expect(await stage.town.sql(opened, [school.id])).toEqual([{ id: second.id }]);
    await first.coordinator.patch(
      `${first.path}/members/${first.memberIdOf('Noah')}/person`,
      { protectionGrade: 'confidential' },
      { 'if-match': '"1"' },
    );
    const { members } = await second.coordinator.sees<{
      members: { personId: string; protectionGrade: string }[];
    }>(second.path);
    expect(members.find(({ personId }) => personId === second.idOf('Noah'))?.protectionGrade).toBe(
      'confidential',
    );
  });
});

describe('somebody added by mistake, and somebody without a national number', () => {
  let family: FamilyStory;

  beforeAll(async () => {
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Amina', await town.aged(9));
    await family.responsible('Kari', 'Amina');
  });

  it('sees nothing from the next request on, what was signed is void, and the family reads what was seen', async () => {
    await family.member('Trygve', await stage.town.aged(50));
    await family.responsible('Trygve', 'Amina');
    const id = await family.propose('Skal Amina få pass?', [
      {
        kind: 'passport',
        area: 'leisure',
        subjectIds: [family.idOf('Amina')],
        payload: { language: 'nb', title: 'Pass' },
      },
    ]);
    await family.hears('Amina', id);
    await family.sign('Trygve', id);
    const trygve = await family.as('Trygve');
    await trygve.sees(`${family.path}/decisions/${id}`);
    const out = await family.coordinator.post(
      `${family.path}/members/${family.memberIdOf('Trygve')}/mistake`,
      {
        withAuthority: true,
      },
    );
    expect(out).toMatchObject({ status: 204 });
    expect((await trygve.get(family.path)).status).toBe(404);
    expect((await trygve.get(`${family.path}/decisions/${id}`)).status).toBe(404);
    const wires = await everythingOpenTo(trygve, { familyId: [family.id], decisionId: [id] }, ['get']);
    expect(wires.filter((wire) => wire.includes('Amina'))).toEqual([]);
    const asked = (await family.decision(id)).requirements.filter(({ role }) => role === 'sign');
    expect(asked.map(({ personId }) => personId)).toEqual([family.idOf('Kari')]);
    await family.sign('Kari', id);
    expect(await family.decision(id)).toMatchObject({ status: 'agreed' });
    const kari = await family.as('Kari');
    expect(await family.history(kari)).toContain('member-mistaken');
    const { items } = await kari.sees<{ items: { viewer: { name: string } }[] }>(`${family.path}/access-log`);
    expect(items.map(({ viewer }) => viewer.name)).toContain('Trygve Testesen');
  });

  it('a number that comes in later is the log-in, and tells of the row that has it already', async () => {
    const nationalNumber = '13097248022';
    await family.member('Yusuf', '1972-09-13');
    await family.member('Yusuf', '1972-09-13', { nationalNumber });
    const [without] = await stage.town.sql<{ memberId: string }>(
      `select m.id as "memberId" from member m where m.family_id = $1 and m.person_id in (select id from person where given_name = 'Yusuf')
        and not exists (select 1 from account_person a where a.person_id = m.person_id)`,
      [family.id],
    );
    const number = (more: object) =>
      family.coordinator.patch(`${family.path}/members/${without?.memberId ?? ''}/person`, more, {
        'if-match': '"1"',
      });
    expect(await number({ nationalNumber: '13097248023' })).toMatchObject({ status: 422 });
    expect(await number({ nationalNumber })).toMatchObject({ status: 204 });
    expect(await number({ nationalNumber })).toMatchObject({ status: 409, body: { code: 'already-exists' } });
    const { hints } = await family.coordinator.sees<{ hints: { because: string }[] }>(
      `${family.path}/merges`,
    );
    expect(hints.map(({ because }) => because)).toContain('same-log-in');
    expect((await (await family.as('Kari')).get(`${family.path}/merges`)).status).toBe(404);
  });
});
