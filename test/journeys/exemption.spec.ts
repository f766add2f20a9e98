import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

interface Waiting {
  readonly waiting: readonly { kind: string; id: string }[];
}
interface Items {
  readonly items: readonly Record<string, unknown>[];
}

describe('a documented exemption', () => {
  let stage: Stage;
  let family: FamilyStory;
  let leader: Client;
  let decision: string;
  let exemption: string;
  const path = () => `${family.path}/exemptions`;
  const confirm = (by: Client) => by.post(`${path()}/${exemption}/confirm`);
  const signers = async () =>
    (await family.decision(decision)).requirements
      .filter(({ role }) => role === 'sign')
      .map(({ personId }) => personId);

  beforeAll(async () => {
    stage = await openStage();
    leader = await stage.town.employee('Lise', 'service-leader', stage.service);
    family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
    await family.member('Kari', await stage.town.aged(38));
    await family.member('Amina', await stage.town.aged(9));
    await family.member('Siri', await stage.town.aged(6));
    await family.home('Kari', 'Amina', 'Siri');
    await family.responsible('Kari', 'Amina', 'Siri');
    await family.responsible('Ola', 'Amina', 'Siri');
    await family.livesWith('Kari', 'Amina', 'Siri');
    await family.livesWith('Ola', 'Amina', 'Siri');
    decision = await family.propose('Skal Amina bytte skole?', [
      step('school', family.idOf('Amina'), 'Skolen ved elva'),
    ]);
  });
  afterAll(() => stage.close());

  it('changes nothing on the word of the one who wrote it down', async () => {
    const dto = { childId: family.idOf('Amina'), adultId: family.idOf('Ola'), basis: 'Barnelova § 43 a' };
    const named = await family.coordinator.post(path(), { ...dto, confirmedBy: leader.personId });
    expect(named.status).toBe(422);
    ({ id: exemption } = await family.coordinator.does<{ id: string }>(path(), dto));
    await family.nothingHappens();
    expect(await signers()).toContain(family.idOf('Ola'));
    const ola = await family.as('Ola');
    expect((await ola.get(`${family.path}/decisions/${decision}`)).status).toBe(200);
    expect((await (await family.as('Kari')).sees<Items>(path())).items).toEqual([]);
    expect((await family.coordinator.sees<Items>(path())).items).toMatchObject([
      { id: exemption, confirmedBy: null },
    ]);
    expect((await confirm(family.coordinator)).status).toBe(404);
  });

  it('waits for another employee, who reads what it says and nothing else of the family', async () => {
    const { waiting } = await leader.sees<Waiting>('/api/v1/me');
    expect(waiting.filter(({ kind }) => kind === 'exemption-confirm')).toMatchObject([{ id: exemption }]);
    const { items } = await leader.sees<Items>('/api/v1/exemptions');
    expect(items).toMatchObject([
      { exemptionId: exemption, child: 'Amina', adult: 'Ola Annensted', basis: 'Barnelova § 43 a' },
    ]);
    expect((await leader.get(family.path)).status).toBe(404);
    const mine = await family.coordinator.sees<Waiting>('/api/v1/me');
    expect(mine.waiting.map(({ kind }) => kind)).not.toContain('exemption-confirm');
    const passerBy = await stage.town.employee('Trine', 'coordinator', stage.service);
    expect((await confirm(passerBy)).status).toBe(404);
    expect((await confirm(await family.as('Kari'))).status).toBe(404);
  });

  it('takes the holder out when the second employee has confirmed it, in sight of the other holder', async () => {
    expect((await confirm(leader)).status).toBe(204);
    expect((await confirm(leader)).status).toBe(404);
    await family.until(async () =>
      (await signers()).includes(family.idOf('Ola')) ? 'the father is still asked' : null,
    );
    expect(await signers()).toEqual([family.idOf('Kari')]);
    const kari = await family.as('Kari');
    expect((await kari.sees<Items>(path())).items).toMatchObject([
      { adultId: family.idOf('Ola'), basis: 'Barnelova § 43 a', confirmedBy: leader.personId },
    ]);
    expect(await family.history(kari)).toContain('exemption-confirmed');
    const ola = await family.as('Ola');
    expect((await ola.get(`${family.path}/decisions/${decision}`)).status).toBe(404);
    expect((await leader.sees<Waiting>('/api/v1/me')).waiting).toEqual([]);
  });
});
