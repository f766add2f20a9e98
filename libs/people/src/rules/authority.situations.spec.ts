import { describe, expect, it } from '@jest/globals';
import { countries, lifeAreas, matterClasses, matters, type Country } from '#contract';
import { consentGivers, toldOfConsent } from './authority.consent.js';
import { requirementsFor, type AuthorityQuestion, type Requirement } from './authority.js';
import { aCircle, type CircleStory } from './testing/a-circle.js';

const today = '2026-11-22';
const ask = (
  country: Country,
  story: CircleStory,
  more: Partial<AuthorityQuestion> = {},
): readonly Requirement[] =>
  requirementsFor({
    country,
    matterClass: 'own',
    matter: 'general',
    area: 'school',
    subjectId: 'child',
    today,
    circle: story.told(),
    ...more,
  });
const short = (all: readonly Requirement[]): readonly string[] =>
  all.map(
    (one) =>
      `${one.role} ${one.personId ?? 'nobody'} ${one.because}${one.state === 'open' ? '' : ` ${one.state}`}`,
  );

describe.each(countries)('in %s', (country) => {
  it.each(matterClasses)(
    'about a child not born yet (%s) the pregnant woman decides alone',
    (matterClass) => {
      const story = aCircle()
        .child(null, { carriedBy: 'mother' })
        .holders('father')
        .livesWith('father')
        .isWith('father');
      for (const matter of matters) {
        expect(short(ask(country, story, { matterClass, matter }))).toEqual(['sign mother carries-child']);
      }
    },
  );

  it('a child not born yet has nobody else when the woman has died, is not recorded, or is blocked', () => {
    expect(short(ask(country, aCircle().child(null).holders('father')))).toEqual([
      'sign nobody no-carrier impossible',
    ]);
    const dead = aCircle()
      .person('late', { diedOn: today })
      .child(null, { carriedBy: 'late' })
      .holders('father');
    expect(short(ask(country, dead))).toEqual(['sign nobody signer-dead impossible']);
    const blocked = aCircle().child(null, { carriedBy: 'mother' }).blocked('mother', null);
    expect(short(ask(country, blocked))).toEqual(['sign mother holder-blocked other-route']);
  });

  it('on the day of birth the holders sign', () => {
    const story = aCircle()
      .child(today, { carriedBy: 'mother', noViewReason: 'newborn' })
      .holders('mother', 'father');
    expect(short(ask(country, story))).toEqual([
      'sign father holds-responsibility',
      'sign mother holds-responsibility',
    ]);
    expect(short(ask(country, story, { today: '2026-11-21' }))).toEqual(['sign mother carries-child']);
  });

  it('a stated reason excuses from hearing a child under 7 and no older one', () => {
    const noView = { noViewReason: 'too young' };
    const heard = (born: string, about = {}): boolean =>
      ask(country, aCircle().child(born, about).holders('mother')).some((one) => one.role === 'heard');
    expect(heard('2021-01-01')).toBe(true);
    expect(heard('2021-01-01', noView)).toBe(false);
    expect(heard('2019-11-23', noView)).toBe(false);
    expect(heard('2019-11-22', noView)).toBe(true);
  });

  it('parents end on the 18th birthday, in every class and matter', () => {
    const story = aCircle()
      .child('2008-11-23')
      .holders('mother', 'father')
      .livesWith('mother')
      .isWith('mother');
    for (const matterClass of matterClasses) {
      for (const matter of matters) {
        const question = { matterClass, matter, today: '2026-11-23' };
        expect(short(ask(country, story, question))).toEqual(['sign child own-voice']);
      }
    }
    expect(ask(country, story).some((one) => one.personId === 'mother')).toBe(true);
  });

  it('an adult unable to consent is heard, and a representative signs within the mandate', () => {
    const adult = aCircle()
      .child('1990-01-01', { capacity: 'no-consent' })
      .holders('mother')
      .person('guardian');
    adult.represented('guardian', 'guardian', ['economy', 'housing']);
    expect(short(ask(country, adult, { area: 'economy' }))).toEqual([
      'sign guardian represents-under-mandate',
      'heard child heard-without-capacity',
    ]);
    expect(short(ask(country, adult, { area: 'physical-health' }))).toEqual([
      'sign nobody no-representative other-route',
      'heard child heard-without-capacity',
    ]);
  });

  it('an adult unable to consent needs another route when the representative is blocked, dead or of another kind', () => {
    const adult = (): CircleStory => aCircle().child('1990-01-01', { capacity: 'no-consent' });
    const sign = (story: CircleStory): string | undefined => short(ask(country, story))[0];
    expect(sign(adult().represented('father', 'future-power').blocked('father'))).toBe(
      'sign father holder-blocked other-route',
    );
    expect(sign(adult().person('late', { diedOn: today }).represented('late', 'guardian'))).toBe(
      'sign nobody no-representative other-route',
    );
    for (const kind of ['care-order', 'unaccompanied-minor', 'foster-parent'] as const) {
      expect(sign(adult().represented('father', kind))).toBe('sign nobody no-representative other-route');
    }
    expect(
      sign(adult().represented('father', 'guardian', 'all', { validFrom: '2020-01-01', validTo: today })),
    ).toBe('sign nobody no-representative other-route');
  });

  it('an adult able to consent signs alone, whoever represents them', () => {
    expect(short(ask(country, aCircle().child('1990-01-01').represented('mother', 'guardian')))).toEqual([
      'sign child own-voice',
    ]);
  });

  it('a young person unable to consent is heard, and the guardians sign what age would have given', () => {
    const story = aCircle().child('2009-06-15', { capacity: 'no-consent' }).holders('mother');
    const all = short(ask(country, story, { matter: 'own-health', area: 'physical-health' }));
    expect(all[0]).toBe('sign mother holds-responsibility');
    expect(all[1]).toMatch(/^heard child/);
  });

  it('a holder recorded as unable to consent is not passed over', () => {
    const story = aCircle()
      .person('ill', { capacity: 'no-consent' })
      .child('2018-01-01')
      .holders('ill', 'mother');
    expect(short(ask(country, story))).toContain('sign ill holder-unable other-route');
  });

  it('a person nobody has recorded, and a person who has died, leave nobody to sign', () => {
    expect(short(ask(country, aCircle()))).toEqual(['sign nobody subject-unknown impossible']);
    const dead = aCircle().child('2015-01-01', { diedOn: today }).holders('mother');
    expect(short(ask(country, dead))).toEqual(['sign nobody signer-dead impossible']);
    expect(short(ask(country, dead, { today: '2026-11-21' }))[0]).toBe('sign mother holds-responsibility');
  });

  it('before any law of the table, nobody can sign', () => {
    const story = aCircle().child('1960-01-01').holders('mother');
    expect(short(ask(country, story, { today: '1970-01-01' }))).toEqual(['sign nobody no-rule impossible']);
  });

  it('daily authority without parental responsibility decides nothing', () => {
    const story = aCircle().child('2018-01-01').holders('mother').livesWith('father');
    expect(short(ask(country, story, { matterClass: 'daily-authority' }))[0]).toBe(
      'sign mother holds-responsibility',
    );
  });

  it('says why each parent signs by where the child lives', () => {
    const apart = aCircle().child('2018-01-01').holders('mother', 'father').livesWith('mother');
    const shared = aCircle().child('2018-01-01').holders('mother', 'father').livesWith('mother', 'father');
    const together = aCircle().child('2018-01-01').holders('mother', 'father');
    const because = (story: CircleStory): unknown[] =>
      ask(country, story, { matterClass: 'daily-authority' })
        .filter((one) => one.role === 'sign')
        .map((one) => one.because);
    expect(because(apart)).toEqual(['child-lives-with']);
    expect(because(shared)).toEqual(['shared-residence', 'shared-residence']);
    expect(because(together)).toEqual(['holds-responsibility', 'holds-responsibility']);
  });
});

describe('a child under a care order', () => {
  const placed = (born = '2015-01-01'): CircleStory =>
    aCircle()
      .person('foster')
      .person('service')
      .child(born)
      .holders('mother', 'father')
      .isWith('foster')
      .represented('service', 'care-order')
      .represented('foster', 'foster-parent');

  it('in Norway: foster parents in daily care, the service or they in daily authority and health, parents in the rest', () => {
    const signs = (more: Partial<AuthorityQuestion>): unknown =>
      short(ask('NO', placed(), more)).filter((one) => !one.startsWith('heard'));
    expect(signs({ matterClass: 'daily-care' })).toEqual(['sign foster daily-care-now']);
    const byService = [
      'sign foster care-order',
      'sign service care-order',
      'told father told-parent',
      'told mother told-parent',
    ];
    const byParents = [
      'sign father holds-responsibility',
      'sign mother holds-responsibility',
      'told foster told-carer',
      'told service told-carer',
    ];
    expect(signs({ matterClass: 'daily-authority' })).toEqual(byService);
    expect(signs({ matterClass: 'parental-responsibility', matter: 'own-health' })).toEqual(byService);
    expect(signs({ matterClass: 'parental-responsibility', matter: 'preventive-health-care' })).toEqual(
      byService,
    );
    expect(signs({ matterClass: 'parental-responsibility' })).toEqual(byParents);
    expect(signs({ matterClass: 'own' })).toEqual(byParents);
    expect(signs({ matter: 'own-sharing', area: 'mental-health' })).toEqual(byService);
    for (const area of lifeAreas.filter((one) => !one.endsWith('health'))) {
      expect(signs({ matter: 'own-sharing', area })).toEqual(byParents);
    }
  });

  it('in Norway one of the service and the foster parents is enough', () => {
    const all = ask('NO', placed(), { matterClass: 'daily-authority' }).filter((one) => one.role === 'sign');
    expect(new Set(all.map((one) => one.alternativeGroup)).size).toBe(1);
    expect(all[0]?.alternativeGroup).not.toBeNull();
  });

  it('in Norway what the young person signs alone is not asked of the service nor told to anyone', () => {
    const all = ask('NO', placed('2010-01-01'), {
      matter: 'own-health',
      matterClass: 'parental-responsibility',
    });
    expect(short(all)).toEqual(['sign child signs-by-age']);
  });

  it('in Norway a mandate that leaves the area out leaves the say with the parents', () => {
    const story = aCircle()
      .person('service')
      .child('2015-01-01')
      .holders('mother')
      .represented('service', 'care-order', ['physical-health']);
    expect(short(ask('NO', story, { matterClass: 'daily-authority', area: 'school' }))[0]).toBe(
      'sign mother holds-responsibility',
    );
  });

  it('in Norway, when whoever had the care has died, nobody signs until another is recorded', () => {
    const story = aCircle()
      .person('service', { diedOn: '2026-01-01' })
      .child('2015-01-01')
      .holders('mother')
      .represented('service', 'care-order');
    expect(short(ask('NO', story, { matterClass: 'daily-authority' }))[0]).toBe(
      'sign nobody no-representative impossible',
    );
  });

  it('in Norway nobody may sign daily care but whom the child is with, else whoever has the care', () => {
    const story = aCircle()
      .person('service')
      .child('2015-01-01')
      .holders('mother')
      .represented('service', 'care-order');
    expect(short(ask('NO', story, { matterClass: 'daily-care' }))[0]).toBe('sign service care-order');
  });

  it('in Denmark parents keep the say: neither service nor representative ever signs', () => {
    for (const matterClass of matterClasses) {
      for (const matter of matters) {
        const signers = ask('DK', placed(), { matterClass, matter })
          .filter((one) => one.role === 'sign')
          .map((one) => one.personId);
        expect(signers).toEqual(matterClass === 'daily-care' ? ['foster'] : ['father', 'mother']);
      }
    }
  });
});

describe('a child who came alone', () => {
  const alone = (): CircleStory =>
    aCircle()
      .person('representative')
      .child('2011-06-01')
      .represented('representative', 'unaccompanied-minor');

  it('in Norway the representative signs in the place of the parents, who are told if recorded', () => {
    for (const matterClass of ['own', 'daily-authority', 'parental-responsibility'] as const) {
      expect(short(ask('NO', alone(), { matterClass }))[0]).toBe('sign representative unaccompanied-minor');
      expect(short(ask('NO', alone().holders('mother'), { matterClass }))).toEqual([
        'sign representative unaccompanied-minor',
        'heard child heard-great-weight',
        'told mother told-parent',
      ]);
    }
  });

  it('in Norway the adult the child is with has the daily care, not the representative', () => {
    const story = alone().person('aunt').isWith('aunt');
    expect(short(ask('NO', story, { matterClass: 'daily-care' }))[0]).toBe('sign aunt daily-care-now');
    expect(short(ask('NO', alone(), { matterClass: 'daily-care' }))[0]).toBe(
      'sign representative unaccompanied-minor',
    );
  });

  it('in Denmark somebody must first be recorded with forældremyndighed', () => {
    expect(short(ask('DK', alone()))[0]).toBe('sign nobody no-holder impossible');
    expect(short(ask('DK', alone().holders('father')))[0]).toBe('sign father holds-responsibility');
  });
});

describe('laws and their days', () => {
  it('Norway’s new barnelov is passed but not dated: a 12-year-old does not sign membership yet', () => {
    const story = aCircle().child('2013-06-15').holders('mother');
    for (const day of [today, '2027-06-15', '2028-06-14']) {
      const all = short(ask('NO', story, { matter: 'association-membership', today: day }));
      expect(all[0]).toBe('sign mother holds-responsibility');
    }
    expect(short(ask('NO', story, { matter: 'association-membership', today: '2028-06-15' }))).toEqual([
      'sign child signs-by-age',
    ]);
  });

  it('a Danish child of 11 is told in their own name from the day barnets lov came into force', () => {
    const story = aCircle().child('2012-06-15').holders('mother');
    const told = (day: string): boolean =>
      ask('DK', story, { today: day }).some((one) => one.role === 'told');
    expect(told('2023-12-31')).toBe(false);
    expect(told('2024-01-01')).toBe(true);
    const older = aCircle().child('2011-06-15').holders('mother');
    expect(ask('DK', older, { today: '2023-12-31' }).find((one) => one.role === 'told')?.source).toContain(
      'serviceloven',
    );
  });

  it('a right is judged by the day: from the first day of a record, no longer on its last', () => {
    const story = aCircle().child('2018-01-01').holders('mother').person('guardian');
    const dated = { validFrom: '2026-11-22', validTo: '2026-11-24' };
    story.blocked('mother', 'child', dated);
    const state = (day: string): string | undefined => ask('NO', story, { today: day })[0]?.state;
    expect([state('2026-11-21'), state('2026-11-22'), state('2026-11-23'), state('2026-11-24')]).toEqual([
      'open',
      'other-route',
      'other-route',
      'open',
    ]);
  });
});

describe('consent to share', () => {
  const givers = (country: Country, born: string): unknown =>
    consentGivers(
      country,
      'child',
      'school',
      today,
      aCircle().child(born).holders('mother', 'father').livesWith('mother').told(),
    ).map((one) => one.personId);

  it.each([
    ['NO', '2010-11-23', ['father', 'mother']],
    ['NO', '2010-11-22', ['child']],
    ['DK', '2011-11-23', ['father', 'mother']],
    ['DK', '2011-11-22', ['child']],
    ['NO', '2008-11-22', ['child']],
    ['DK', '2008-11-22', ['child']],
  ] as const)('in %s a person born %s shares by %j', (country, born, expected) => {
    expect(givers(country, born)).toEqual(expected);
  });

  it('is impossible, never empty, when nobody can give it', () => {
    const all = consentGivers('NO', 'child', 'school', today, aCircle().child('2020-01-01').told());
    expect(short(all)).toEqual(['sign nobody no-holder impossible']);
  });
});

describe('a yes to share', () => {
  const givers = (country: Country, story: CircleStory) =>
    consentGivers(country, 'child', 'school', today, story.told());
  const told = (country: Country, story: CircleStory) =>
    toldOfConsent(country, 'child', 'school', today, story.told());
  const youth = (born: string): CircleStory => aCircle().child(born).holders('mother', 'father');

  it('is the holders’, or the young person’s own, and nobody who is told or heard gives it', () => {
    expect(short(givers('NO', youth('2015-01-01')))).toEqual([
      'sign father holds-responsibility',
      'sign mother holds-responsibility',
    ]);
    for (const country of countries)
      expect(short(givers(country, youth('2010-01-01')))).toEqual(['sign child signs-by-age']);
  });

  it('is told in Denmark to the parents of whoever says it from fifteen, past no bar, and to no one in Norway', () => {
    expect(told('DK', youth('2010-01-01'))).toEqual(['father', 'mother']);
    expect(told('DK', youth('2010-01-01').blocked('father'))).toEqual(['mother']);
    expect(told('DK', youth('2008-01-01'))).toEqual([]);
    expect(told('NO', youth('2010-01-01'))).toEqual([]);
    expect(told('DK', aCircle())).toEqual([]);
  });
});
