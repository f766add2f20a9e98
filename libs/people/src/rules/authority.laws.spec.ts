import { describe, expect, it } from '@jest/globals';
import { countries, type Matter, type MatterClass } from '#contract';
import { requirementsFor, type AuthorityQuestion, type Requirement } from './authority.js';
import { authorityTables } from './authority.tables.js';
import { aCircle, type CircleStory } from './testing/a-circle.js';

const today = '2026-11-22';
const ask = (story: CircleStory, more: Partial<AuthorityQuestion> = {}): readonly Requirement[] =>
  requirementsFor({
    ...{ country: 'NO', matterClass: 'own', matter: 'general', area: 'school', subjectId: 'child', today },
    circle: story.told(),
    ...more,
  });
const short = (all: readonly Requirement[]): readonly string[] =>
  all.map((one) => `${one.role} ${one.personId ?? 'nobody'} ${one.because}`);
const rowOf = (id: string) => authorityTables.NO.rows.find((one) => one.id === id);

describe('the tables', () => {
  it.each(countries)('of %s are that country’s, every row from a day or not yet', (country) => {
    const table = authorityTables[country];
    expect(table.country).toBe(country);
    for (const { id, validFrom } of table.rows) {
      expect({ id, validFrom }).toEqual({
        id,
        validFrom: validFrom === null ? null : expect.stringMatching(/^(19|20)\d\d-\d\d-01$/),
      });
    }
  });

  it('of Norway know a care order before a child who came alone; of Denmark neither', () => {
    expect(authorityTables.NO.situations.map(({ situation }) => situation)).toEqual(
      expect.arrayContaining(['care-order', 'unaccompanied']),
    );
    expect(authorityTables.DK.situations).toEqual([]);
  });

  it('give a 12-year-old membership of associations, once the new law is dated, as a 15-year-old has it', () => {
    const [soon, now] = [rowOf('no-association-12')!, rowOf('no-association-15')!];
    const { id, source, sentence } = soon;
    expect(soon).toEqual({ ...now, id, source, sentence, ages: [12, 15], validFrom: null });
  });
});

describe('help with health that the parents shall not know of, pasient- og brukerrettighetsloven § 4-3', () => {
  const assessed = { decidesHealth: true };
  const parents = (story: CircleStory) => story.holders('mother', 'father');
  const asked = (born: string, about: object, matter: Matter, matterClass: MatterClass = 'own') =>
    short(ask(parents(aCircle().child(born, about)), { matter, matterClass, area: 'mental-health' }));

  it.each(['own-health', 'preventive-health-care'] as const)(
    'is the child’s own to say yes to (%s) from twelve, and nobody else is asked, heard or told',
    (matter) => {
      expect(asked('2014-11-22', assessed, matter)).toEqual(['sign child signs-by-age']);
      expect(asked('2010-11-23', assessed, matter)).toEqual(['sign child signs-by-age']);
      expect(asked('2014-11-23', assessed, matter)).not.toContain('sign child signs-by-age');
    },
  );

  it('is only after a health professional’s recorded assessment', () => {
    for (const about of [{}, { decidesHealth: false }])
      expect(asked('2013-01-01', about, 'own-health')).toEqual([
        'sign father holds-responsibility',
        'sign mother holds-responsibility',
        'heard child heard-great-weight',
      ]);
    expect(asked('2010-01-01', {}, 'own-health')).toEqual(['sign child signs-by-age']);
  });

  it('is not for a child who cannot consent, and for nothing but health', () => {
    const unable = { ...assessed, capacity: 'no-consent' } as const;
    expect(asked('2013-01-01', unable, 'own-health')).not.toContain('sign child signs-by-age');
    expect(asked('2013-01-01', assessed, 'general')).not.toContain('sign child signs-by-age');
    expect(asked('2013-01-01', assessed, 'own-sharing')).not.toContain('sign child signs-by-age');
  });

  it('names its law', () => {
    for (const id of ['no-health-12-assessed', 'no-health-16'])
      expect(rowOf(id)?.source).toMatch(/^pasient- og brukerrettighetsloven § 4-3/);
  });
});

describe('whom a record reaches', () => {
  const child = () => aCircle().child('2018-01-01').holders('mother', 'father');
  const signers = (story: CircleStory, change: (circle: ReturnType<CircleStory['told']>) => object) =>
    ask(story, { circle: { ...story.told(), ...change(story.told()) } })
      .filter(({ role }) => role === 'sign')
      .map(({ personId, state }) => `${personId} ${state}`);
  const exempt = { childId: 'child', adultId: 'father', validFrom: '2020-01-01', validTo: null };

  it('is taken out by an exemption from this child, in force, and by no other', () => {
    expect(signers(child(), () => ({ exemptions: [exempt] }))).toEqual(['mother open']);
    for (const other of [{ childId: 'sister' }, { validTo: '2026-11-22' }, { validFrom: '2026-11-23' }])
      expect(signers(child(), () => ({ exemptions: [{ ...exempt, ...other }] }))).toEqual([
        'father open',
        'mother open',
      ]);
  });

  it('is barred by a block towards this child or the whole family, and by none towards a sister', () => {
    expect(signers(child().blocked('father', 'sister'), () => ({}))).toEqual(['father open', 'mother open']);
    expect(signers(child().blocked('father', null), () => ({}))).toEqual([
      'father other-route',
      'mother open',
    ]);
  });
});

describe('one is enough', () => {
  const groups = (story: CircleStory, more: Partial<AuthorityQuestion>) =>
    ask(story, more)
      .filter(({ role }) => role === 'sign')
      .map(({ personId, because, alternativeGroup }) => [personId, because, alternativeGroup]);
  const guarded = () =>
    aCircle().child('2018-01-01').represented('mother', 'guardian').represented('father', 'guardian');

  it('of the holders where the law says so, and of nobody who stands in for them', () => {
    const preventive = { matter: 'preventive-health-care' } as const;
    const of = 'no-preventive-health:child';
    expect(groups(aCircle().child('2018-01-01').holders('mother', 'father'), preventive)).toEqual([
      ['father', 'one-holder-suffices', of],
      ['mother', 'one-holder-suffices', of],
    ]);
    expect(groups(guarded(), preventive)).toEqual([
      ['father', 'represents-under-mandate', null],
      ['mother', 'represents-under-mandate', null],
    ]);
  });

  it('of those the child is with for the day’s care, and of nobody else', () => {
    const care = { matterClass: 'daily-care' } as const;
    const with_ = (...ids: string[]) =>
      aCircle()
        .child('2018-01-01')
        .holders('mother', 'father')
        .isWith(...ids);
    expect(groups(with_('mother', 'father'), care)).toEqual([
      ['father', 'daily-care-now', 'no-daily-care:child'],
      ['mother', 'daily-care-now', 'no-daily-care:child'],
    ]);
    expect(groups(with_(), care)).toEqual([
      ['father', 'holds-responsibility', null],
      ['mother', 'holds-responsibility', null],
    ]);
  });

  const cared = () =>
    aCircle()
      .person('service')
      .person('foster')
      .child('2018-01-01')
      .holders('mother')
      .represented('service', 'care-order')
      .represented('foster', 'foster-parent');
  it.each([
    ['daily-care', 'general'],
    ['daily-authority', 'general'],
    ['parental-responsibility', 'own-health'],
    ['own', 'own-sharing'],
  ] as const)('of the service and the foster parents after a care order (%s, %s)', (matterClass, matter) => {
    const found = groups(cared(), { matterClass, matter, area: 'mental-health' });
    expect(found.map(([who]) => who)).toEqual(['foster', 'service']);
    expect(new Set(found.map(([, , group]) => group)).size).toBe(1);
    expect(found[0]?.[2]).not.toBeNull();
  });
});

describe('an answer that nobody can give', () => {
  const line = (because: string) => ({
    ...{ personId: null, subjectId: 'child', role: 'sign', because, source: '—' },
    ...{ state: 'impossible', alternativeGroup: null },
  });
  it('names no law, and still says who would be heard', () => {
    expect(ask(aCircle())).toEqual([line('subject-unknown')]);
    expect(ask(aCircle().child('2018-01-01', { diedOn: today }))).toEqual([line('signer-dead')]);
    expect(ask(aCircle().child('1960-01-01'), { today: '1970-01-01' })).toEqual([line('no-rule')]);
  });
});
