import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { dayOf } from '../support/days.js';

interface PlanAsSeen {
  readonly areas: readonly {
    readonly actions: readonly { readonly id: string; readonly title: string; readonly state: string }[];
  }[];
  readonly standingAgreements: readonly { readonly id: string }[];
}

describe('the other ways a plan changes', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(39));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Ola', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
  });
  afterAll(() => stage.close());

  it('a service is asked without names, refuses with its reason, is asked again and promises; only then it is proposed', async () => {
    const school = await stage.town.service('Nordre skole', 'school');
    const rektor = await stage.town.employee('Rikke', 'service-leader', school);
    const owner = { kind: 'service', serviceId: school.id };
    const part = step('school', family.idOf('Amina'), 'Støttetime på torsdager');
    const id = await family.draft('Skal Amina få støttetime?', [
      { ...part, payload: { ...(part.payload as object), owner } },
    ]);
    const draft = await family.decision(id);
    expect(draft.missing).toEqual(['service-promise']);
    const propose = `${family.path}/decisions/${id}/propose`;
    expect((await family.coordinator.post(propose)).status).toBe(409);
    const ask = {
      serviceId: school.id,
      what: 'En time støtte i uken til et barn på 4. trinn',
      whenWanted: 'fra jul',
      area: 'school',
      decisionId: id,
      partId: draft.parts[0]!.id,
    };
    const promises = `${family.path}/promises`;
    const named = await family.coordinator.post(promises, { ...ask, what: 'En time støtte til Amina' });
    expect(named).toMatchObject({ status: 409, body: { code: 'consent-missing' } });
    const first = await family.coordinator.does<{ id: string }>(promises, ask);
    const waiting = await rektor.get('/api/v1/service-promises');
    expect(waiting.body).toMatchObject({ items: [{ id: first.id, what: ask.what }] });
    for (const word of ['Amina', 'Testesen', 'Familien']) expect(waiting.wire).not.toContain(word);
    expect((await rektor.get(family.path)).status).toBe(404);
    const reason = { reason: 'Vi har ingen timer igjen i år', because: 'no-capacity' };
    await rektor.does(`${promises}/${first.id}/refuse`, reason);
    expect((await family.coordinator.post(propose)).status).toBe(409);
    const again = await family.coordinator.does<{ id: string }>(promises, { ...ask, whenWanted: 'fra mars' });
    const startsOn = dayOf(await stage.town.now());
    await rektor.does(`${promises}/${again.id}/confirm`, { what: 'En time hver torsdag', startsOn });
    await family.coordinator.does(propose);
    expect((await family.decision(id)).status).toBe('proposed');
    expect(await family.recorded('service-promise-')).toEqual([
      'service-promise-asked',
      'service-promise-refused',
      'service-promise-asked',
      'service-promise-confirmed',
    ]);
  });

  it('a standing agreement lets a practical step happen at once, and anyone’s Stopp makes it a proposal', async () => {
    const today = dayOf(await stage.town.now());
    const until = dayOf(today, 90);
    const amina = family.idOf('Amina');
    const kari = family.idOf('Kari');
    const owner = { kind: 'member', personId: kari };
    const homework = step('leisure', amina, 'Følge til svømming');
    const id = await family.propose('Skal Kari styre svømmingen i det daglige?', [
      { ...homework, payload: { ...(homework.payload as object), owner } },
      {
        kind: 'standing-agreement-open',
        area: 'leisure',
        subjectIds: [amina],
        payload: {
          language: 'nb',
          title: 'Kari flytter tider ved behov',
          areas: ['leisure'],
          ownerIds: [kari],
          validFrom: today,
          validTo: until,
        },
      },
    ]);
    await agreeAll(id);
    const agreed = await planOf('Kari');
    const action = agreed.areas
      .flatMap(({ actions }) => actions)
      .find(({ title }) => /svømming/.test(title))!;
    const steps = `${family.path}/standing-agreements/${agreed.standingAgreements[0]!.id}/steps`;
    const moved = { kind: 'time', actionId: action.id, atTime: 'onsdag klokka 16' };
    expect((await (await family.as('Ola')).post(steps, moved)).status).toBe(403);
    const taken = await (await family.as('Kari')).does<{ actionId: string }>(steps, moved);
    expect(JSON.stringify(await planOf('Ola'))).toContain('onsdag klokka 16');
    const stop = `${family.path}/actions/${taken.actionId}/stop`;
    const stopped = await (await family.as('Ola')).does<{ decisionId: string }>(stop);
    const back = (await planOf('Kari')).areas.flatMap(({ actions }) => actions);
    const running = back.filter(({ title, state }) => /svømming/.test(title) && state !== 'stopped');
    expect(running.map((one) => [one.id, one.state])).toEqual([[action.id, 'planned']]);
    expect(JSON.stringify(running)).not.toContain('onsdag klokka 16');
    const [proposal] = await stage.town.sql<{ status: string }>('select status from decision where id = $1', [
      stopped.decisionId,
    ]);
    expect(proposal?.status).toBe('draft');
    expect(await family.recorded('practical-')).toEqual(['practical-step-taken', 'practical-step-stopped']);
  });

  it('one adult signs for another within what was listed, never for a child, and never where a block stands', async () => {
    const today = dayOf(await stage.town.now());
    const validTo = dayOf(today, 60);
    const kari = family.idOf('Kari');
    const ola = family.idOf('Ola');
    const delegation = { toPersonId: kari, kinds: ['leisure-start'], validFrom: today, validTo };
    const delegations = `${family.path}/delegations`;
    const young = await (await family.as('Amina')).post(delegations, delegation);
    expect(young).toMatchObject({ status: 409, body: { because: 'child-signature' } });
    const toStaff = { ...delegation, toPersonId: family.coordinator.personId };
    expect((await (await family.as('Ola')).post(delegations, toStaff)).status).toBeGreaterThanOrEqual(404);
    await (await family.as('Ola')).does(delegations, delegation);
    const start = (kind: string, title: string) => ({
      kind,
      area: 'leisure',
      subjectIds: [family.idOf('Amina')],
      payload: { language: 'nb', title },
    });
    const id = await family.propose('Skal Amina begynne på turn?', [start('leisure-start', 'Turn')]);
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    expect((await signFor(ola, id)).status).toBe(201);
    expect((await family.decision(id)).status).toBe('agreed');
    const unlisted = await family.propose('Skal Amina få pass?', [start('passport', 'Pass')]);
    expect((await signFor(ola, unlisted)).status).toBe(403);
    const blocked = await family.propose('Skal Amina begynne på sjakk?', [start('leisure-start', 'Sjakk')]);
    await family.coordinator.does(`${family.path}/blocks`, {
      personId: ola,
      subjectId: kari,
      source: 'court',
      basis: 'Besøksforbud, tingretten sak 12',
    });
    expect((await signFor(ola, blocked)).status).toBe(403);
    const [signature] = await stage.town.sql<{ recorded: string; person: string }>(
      'select recorded_by as recorded, person_id as person from signature where delegation_id is not null',
    );
    expect(signature).toEqual({ recorded: kari, person: ola });
    expect(await family.recorded('delegation-')).toEqual(['delegation-given']);
  });

  it('an own promise is one’s own tap; a signer may ask that what is in effect be looked at again', async () => {
    const kari = await family.as('Kari');
    await kari.does(`${family.path}/promises`, {
      kind: 'own',
      area: 'leisure',
      title: 'Lese høyt hver kveld',
    });
    expect(JSON.stringify(await planOf('Kari'))).toContain('Lese høyt hver kveld');
    expect(JSON.stringify(await planOf('Ola'))).not.toContain('Lese høyt hver kveld');
    expect((await family.recorded()).at(-1)).toBe('own-promise-made');
    const id = await family.propose('Skal Kari begynne på kurs?', [
      step('network', family.idOf('Kari'), 'Foreldrekurs'),
    ]);
    await family.sign('Kari', id);
    await family.comesTo('in-effect', id);
    const withdrawn = await (await family.as('Kari')).post(await withdrawalOf(id));
    expect(withdrawn.status).toBe(409);
    const ask = `${family.path}/decisions/${id}/reconsiderations`;
    const asked = await kari.does<{ id: string; answerBy: string }>(ask, { reason: 'Tidene passer ikke' });
    const days = (Date.parse(asked.answerBy) - Date.parse(dayOf(await stage.town.now()))) / 86_400_000;
    expect(days).toBe(14);
    const read = await family.coordinator.get(ask);
    expect(read.body).toMatchObject({ items: [{ reason: 'Tidene passer ikke', answeredAt: null }] });
    expect(await (await family.as('Ola')).get(ask)).toMatchObject({ status: 404 });
    const answer = { answer: 'Vi flytter kurset til formiddagen' };
    await family.coordinator.does(`${family.path}/reconsiderations/${asked.id}/answer`, answer);
    expect((await family.recorded()).slice(-2)).toEqual([
      'reconsideration-asked',
      'reconsideration-answered',
    ]);
  });

  it('a hand-over is accepted by the next coordinator before it is agreed by the family', async () => {
    const trine = await stage.town.employee('Trine', 'coordinator', stage.service);
    const other = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await other.member('Berit', await stage.town.aged(38));
    const offer = { toPersonId: trine.personId, reason: 'Kaja slutter' };
    const handOver = await other.coordinator.does<{ id: string }>(`${other.path}/hand-overs`, offer);
    const id = await other.draft('Skal Trine bli koordinator?', [
      {
        kind: 'coordinator-change',
        area: 'network',
        subjectIds: [other.idOf('Berit')],
        payload: { language: 'nb', title: 'Trine blir koordinator', handOverId: handOver.id },
      },
    ]);
    expect((await other.decision(id)).missing).toEqual(['hand-over-acceptance']);
    const propose = `${other.path}/decisions/${id}/propose`;
    expect((await other.coordinator.post(propose)).status).toBe(409);
    expect((await trine.get(other.path)).status).toBe(404);
    expect((await trine.post(`${other.path}/hand-overs/${handOver.id}/accept`)).status).toBe(204);
    await other.coordinator.does(propose);
    await other.sign('Berit', id);
    await other.comesTo('in-effect', id);
    expect((await other.coordinator.get(other.path)).status).toBe(404);
    expect(await (await stage.town.logIn(trine.personId)).sees(other.path)).toMatchObject({
      coordinator: { name: 'Trine Ansatt' },
    });
    const told = (await other.recorded()).filter((type) => /^(hand|coordinator|decision-in)/.test(type));
    expect(told).toEqual([
      'coordinator-appointed',
      'hand-over-proposed',
      'hand-over-accepted',
      'coordinator-changed',
      'decision-in-effect',
    ]);
  });

  it('an agreed hand-over whose next coordinator takes the yes back waits, says so, and goes on when it is given again', async () => {
    const turid = await stage.town.employee('Turid', 'coordinator', stage.service);
    const other = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await other.member('Berit', await stage.town.aged(38));
    await other.member('Mons', await stage.town.aged(9));
    await other.home('Berit', 'Mons');
    await other.responsible('Berit', 'Mons');
    await other.livesWith('Berit', 'Mons');
    const offer = { toPersonId: turid.personId, reason: 'Kaja slutter' };
    const handOver = await other.coordinator.does<{ id: string }>(`${other.path}/hand-overs`, offer);
    const at = `${other.path}/hand-overs/${handOver.id}`;
    expect((await turid.post(`${at}/accept`)).status).toBe(204);
    const id = await other.propose('Skal Turid bli koordinator?', [
      {
        kind: 'coordinator-change',
        area: 'network',
        subjectIds: [other.idOf('Berit')],
        payload: { language: 'nb', title: 'Turid blir koordinator', handOverId: handOver.id },
      },
      step('school', other.idOf('Mons'), 'Leksehjelp på Haugen'),
    ]);
    await other.hears('Mons', id);
    await other.sign('Berit', id);
    expect(await other.decision(id)).toMatchObject({ status: 'agreed', missing: ['effect-time'] });
    expect((await turid.post(`${at}/decline`)).status).toBe(204);
    expect(await other.decision(id)).toMatchObject({
      status: 'agreed',
      missing: ['effect-time', 'precondition'],
    });
    const { effectAt } = await other.decision(id);
    await other.waitUntil(new Date(Date.parse(effectAt ?? '') + 5000).toISOString());
    await other.nothingHappens();
    expect(await other.decision(id)).toMatchObject({ status: 'agreed', missing: ['precondition'] });
    expect(await other.decision(id, await other.as('Berit'))).toMatchObject({ missing: ['precondition'] });
    expect(await other.recorded('coordinator-')).toEqual(['coordinator-appointed']);
  });

  async function agreeAll(id: string): Promise<void> {
    await family.hears('Amina', id);
    await family.sign('Kari', id);
    await family.sign('Ola', id);
    await family.takesEffect(id);
  }

  async function planOf(name: string): Promise<PlanAsSeen> {
    return (await family.as(name)).sees<PlanAsSeen>(`${family.path}/plan`);
  }

  async function signFor(giverId: string, decisionId: string) {
    const kari = await family.as('Kari');
    const path = `${family.path}/decisions/${decisionId}`;
    const sheet = await kari.get(`${path}/versions/1/sheet?onBehalfOf=${giverId}`);
    if (sheet.status !== 200) return sheet;
    const said = { sheetHash: sheet.body.sheetHash, answer: 'yes', language: 'nb', onBehalfOf: giverId };
    return kari.post(`${path}/signatures`, said);
  }

  async function withdrawalOf(decisionId: string): Promise<string> {
    const [row] = await stage.town.sql<{ id: string }>('select id from signature where decision_id = $1', [
      decisionId,
    ]);
    return `${family.path}/signatures/${row?.id ?? ''}/withdraw`;
  }
});
