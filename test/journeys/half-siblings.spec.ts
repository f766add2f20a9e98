import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { everythingOpenTo } from '../support/what-opens.js';

const marie = { name: 'Marie', part: 'Sommerskole for Marie i Nordmarka' };
const noah = { name: 'Noah', part: 'Svømmekurs for Noah i Tøyenbadet' };

describe('two half-siblings', () => {
  let stage: Stage;
  let family: FamilyStory;

  beforeAll(async () => {
    stage = await openStage();
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
  afterAll(() => stage.close());

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
