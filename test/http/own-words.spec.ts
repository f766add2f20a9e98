import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';

interface Words {
  readonly language: string;
  readonly interpreterLanguage: string | null;
  readonly plainLanguage: boolean;
}

let stage: Stage;
let family: FamilyStory;

beforeAll(async () => {
  stage = await openStage();
  family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service, 'Familien Berg');
  await family.member('Kari', '1988-03-03');
  await family.member('Ola', '1987-04-04');
}, 60_000);
afterAll(() => stage.close());

const me = '/api/v1/me';
const words = async (client: Client) => (await client.sees<{ person: Words }>(me)).person;

describe('how I want to be spoken to', () => {
  it('is mine to choose, a piece at a time, and what I do not name stays', async () => {
    const kari = await family.as('Kari');
    expect(await kari.patch(me, { language: 'en', interpreterLanguage: 'so' })).toMatchObject({
      status: 204,
    });
    expect(await kari.patch(me, { plainLanguage: true })).toMatchObject({ status: 204 });
    expect(await words(kari)).toMatchObject({
      language: 'en',
      interpreterLanguage: 'so',
      plainLanguage: true,
    });
    expect(await kari.patch(me, { interpreterLanguage: null })).toMatchObject({ status: 204 });
    expect(await words(kari)).toMatchObject({ language: 'en', interpreterLanguage: null });
  });

  it('changes for nobody else, and in no other fact of mine', async () => {
    const facts = `select given_name, birth_date, protection_grade, capacity, language from person where id = $1`;
    const [before] = await stage.town.sql(facts, [family.idOf('Ola')]);
    await (await family.as('Kari')).patch(me, { language: 'nn' });
    expect((await stage.town.sql(facts, [family.idOf('Ola')]))[0]).toEqual(before);
    expect(await (await family.as('Kari')).patch(me, { givenName: 'Dronningen' })).toMatchObject({
      status: 422,
    });
  });

  it('is refused in a language nobody speaks here', async () => {
    const kari = await family.as('Kari');
    expect(await kari.patch(me, { language: 'klingon' })).toMatchObject({ status: 422 });
    expect(await kari.patch(me, { interpreterLanguage: '<script>' })).toMatchObject({ status: 422 });
  });
});
