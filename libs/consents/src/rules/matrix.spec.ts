import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lifeAreas, type LifeArea } from '#contract';
import {
  actsOn,
  contradictsOwnYes,
  isAnsweredAnew,
  isEnding,
  mayTakeBack,
  type Answer,
  type Hands,
} from './acts.js';
import { cellsFor, lackOf, type Given } from './cells.js';
import { isBesideTheFirst, type OnTerms } from './second-answer.js';
import { whySeesConsent } from './visible.js';
import { consentStates, type ShownState } from './words.js';

const today = '2026-11-22';
const school = { id: 'school', secrecy: 'ordinary' as const };
const refuge = { id: 'refuge', secrecy: 'protected' as const };
const given = (more: Partial<Given> = {}): Given => ({
  ...{ subjectId: 'dina', serviceId: 'school', areas: ['school'], state: 'given', validTo: '2027-11-22' },
  ...{ givenBy: ['mona'], givers: ['mona'], opens: true, openAreas: ['school'], givenAt: '2026-01-01' },
  ...more,
});
const mona = {
  ...{ personId: 'mona', coordinates: false, serviceIds: [], hidesHealth: false },
  covers: ['dina:school', 'dina:safety', ...lifeAreas.map((area) => `mona:${area}`)],
};
const asker = { viewer: mona, roster: { households: [['mona', 'dina']], protection: {} }, today };
const cells = (
  consents: readonly Given[],
  more: Partial<typeof asker> = {},
  service: typeof school | typeof refuge = school,
) => cellsFor({ ...asker, ...more }, service, 'dina', consents);
const cell = (consents: readonly Given[], area: LifeArea = 'school') =>
  cells(consents).find((one) => one.area === area);

describe('hvem ser hva', () => {
  it('has a cell for every area the viewer may know and none besides', () => {
    expect(cells([]).map(({ area }) => area)).toEqual(['school', 'safety']);
    expect(cells([], { viewer: { ...mona, covers: [] } })).toEqual([]);
    const coordinator = { ...mona, personId: 'kaja', coordinates: true, covers: [] };
    expect(cells([], { viewer: coordinator })).toHaveLength(lifeAreas.length);
  });

  it('says can see, cannot see or waits, with why and until when', () => {
    expect(cell([])).toMatchObject({ sight: 'sees-not', because: 'not-asked' });
    expect(cell([given()])).toEqual({ area: 'school', sight: 'sees', because: 'given', until: '2027-11-22' });
    const half = { givers: ['frank', 'mona'], opens: false, openAreas: [] };
    expect(cell([given(half)])).toMatchObject({ sight: 'waits', because: 'waiting' });
    expect(cell([given({ ...half, givenBy: ['frank'] })])).toMatchObject({
      sight: 'waits',
      because: 'your-turn',
    });
    for (const state of ['refused', 'withdrawn', 'expired', 'invalidated'] as const)
      expect(cell([given({ state, opens: false, openAreas: [] })])).toMatchObject({
        sight: 'sees-not',
        because: state,
      });
    expect(cell([given({ validTo: today, opens: false, openAreas: [] })])?.because).toBe('expired');
  });

  it('lasts until the first of the givers is without a yes, a renewed one counted', () => {
    const two = { givers: ['frank', 'mona'] };
    const frank = given({ ...two, givenBy: ['frank'], validTo: '2027-01-10' });
    expect(cell([given(two), frank])?.until).toBe('2027-01-10');
    const renewed = given({ ...two, givenBy: ['frank'], validTo: '2028-01-10' });
    expect(cell([given(two), frank, renewed])?.until).toBe('2027-11-22');
  });

  it('tells of a protected service only what the viewer may know was given to it', () => {
    const own = given({
      ...{ serviceId: 'refuge', givenBy: ['dina'], givers: ['dina'] },
      ...{ areas: ['safety', 'mental-health'], openAreas: ['safety', 'mental-health'] },
    });
    expect(cells([own], {}, refuge).map(({ because }) => because)).toEqual(['not-asked', 'not-asked']);
    const ordinary = { ...own, serviceId: 'school' };
    expect(cell([ordinary], 'safety')?.because).toBe('given');
    expect(cells([ordinary]).map(({ area }) => area)).not.toContain('mental-health');
  });

  it('of anything a viewer has no right to know nothing shows, whatever has been given', () => {
    const areas = fc.subarray([...lifeAreas], { minLength: 1 });
    const one = fc.record({
      ...{
        subjectId: fc.constantFrom('dina', 'frank'),
        serviceId: fc.constantFrom('school', 'refuge'),
        areas,
      },
      ...{ state: fc.constantFrom(...consentStates), validTo: fc.constantFrom('2026-01-01', '2027-01-01') },
      ...{ givenBy: fc.constant(['frank']), givers: fc.constant(['frank']), opens: fc.boolean() },
      ...{ openAreas: fc.constant([] as LifeArea[]), givenAt: fc.constantFrom('1', '2', '3') },
    });
    const covers = fc.subarray(lifeAreas.map((area) => `dina:${area}`));
    fc.assert(
      fc.property(fc.array(one), covers, fc.constantFrom(school, refuge), (all, mine, service) => {
        const viewer = { ...mona, covers: mine };
        const shown = cellsFor({ ...asker, viewer }, service, 'dina', all);
        const visible = all.filter((c) => whySeesConsent(viewer, c, asker.roster) !== null);
        const known = new Set(
          visible.filter((c) => c.serviceId === service.id && c.subjectId === 'dina').flatMap((c) => c.areas),
        );
        return shown.every(({ area }) => mine.includes(`dina:${area}`) || known.has(area));
      }),
    );
  });

  it('one parent’s no is neutral to the other: as if nobody had said yes, and a yes still waits', () => {
    const no = given({
      state: 'refused',
      givenBy: ['frank'],
      opens: false,
      openAreas: [],
      givenAt: '2026-02-01',
    });
    expect(cell([no])).toEqual(cell([]));
    const mine = given({ givers: ['frank', 'mona'], opens: false, openAreas: [] });
    expect(cell([mine, no])).toEqual(cell([mine]));
    expect(cell([{ ...no, givenBy: ['mona'] }])).toMatchObject({ because: 'refused' });
    const coordinator = { ...mona, personId: 'kaja', coordinates: true, covers: [] };
    const told = cells([no], { viewer: coordinator }).find(({ area }) => area === 'school');
    expect(told).toMatchObject({ because: 'refused' });
  });

  it('tells of one person towards one service, and nothing of what another was asked', () => {
    for (const other of [
      { subjectId: 'sami' },
      { serviceId: 'clinic' },
      { areas: ['work' as const], openAreas: [] },
    ])
      expect(cell([given(other)])).toEqual(cell([]));
    expect(cell([given({ serviceId: 'clinic', state: 'refused' }), given()])).toEqual(cell([given()]));
  });

  it('what is open tells first, else the newest answer, in whatever order they were written', () => {
    const closed = { opens: false, openAreas: [] };
    const old = given({ ...closed, state: 'expired', givenAt: '2026-01-01' });
    const recent = given({ ...closed, state: 'withdrawn', givenAt: '2026-05-01' });
    for (const all of [
      [old, recent],
      [recent, old],
    ]) {
      expect(cell(all)?.because).toBe('withdrawn');
      expect(cell([...all, given()])?.because).toBe('given');
      expect(cell(all)?.until).toBeNull();
    }
    const waits = given({ ...closed, givers: ['frank', 'mona'], givenAt: '2026-06-01' });
    expect(cell([old, waits])).toEqual({
      ...{ area: 'school', sight: 'waits', because: 'waiting', until: '2027-11-22' },
    });
  });

  it('waits for the viewer who has not answered, also when what they once gave is over', () => {
    const half = { givers: ['frank', 'mona'], opens: false, openAreas: [] };
    const franks = given({ ...half, givenBy: ['frank'], givenAt: '2026-05-01' });
    expect(cell([franks, given({ ...half, state: 'withdrawn' })])?.because).toBe('your-turn');
    expect(cell([franks, given(half)])?.because).toBe('waiting');
    expect(cell([{ ...franks, givers: ['frank', 'gerd'] }])?.because).toBe('waiting');
  });

  it('of health nothing at a weaker log-in, and all the rest', () => {
    const covers = lifeAreas.map((area) => `dina:${area}`);
    const shown = (hidesHealth: boolean) =>
      cells([], { viewer: { ...mona, covers, hidesHealth } }).map(({ area }) => area);
    expect(shown(false)).toEqual(lifeAreas);
    expect(shown(true)).toEqual(lifeAreas.filter((area) => !area.endsWith('-health')));
  });

  it('whose life it is knows every part of it', () => {
    const dina = { ...mona, personId: 'dina', covers: [] };
    expect(cells([], { viewer: dina }).map(({ area }) => area)).toEqual(lifeAreas);
  });

  it('a service of the team that sees nothing lacks a yes, or waits for one', () => {
    expect(lackOf(true, cells([]), false)).toBe('no-consent');
    expect(lackOf(true, cells([given({ opens: false, openAreas: [] })]), false)).toBe('waits');
    expect(lackOf(true, cells([given()]), false)).toBeNull();
    expect(lackOf(false, cells([]), false)).toBeNull();
    expect(lackOf(true, cells([]), true)).toBeNull();
    expect(lackOf(true, [], false)).toBeNull();
    const waits = cells([given({ opens: false, openAreas: [], areas: ['safety'] })]);
    expect(waits.map(({ sight }) => sight)).toEqual(['sees-not', 'waits']);
    expect(lackOf(true, waits, false)).toBe('waits');
  });
});

describe('what can be done with a consent', () => {
  const old = { ...given(), validFrom: '2026-01-01', validTo: '2026-12-10' };
  const hands = (more: Partial<Hands> = {}): Hands => ({
    ...{ personId: 'mona', coordinates: false, covers: ['dina:school'], areasToGive: ['school'] },
    ...more,
  });

  it('whoever gave takes back in one act, and renews when it is about to end', () => {
    expect(actsOn(old, 'given', [old], hands(), today)).toEqual(['withdraw', 'renew']);
    expect(actsOn({ ...old, validTo: '2027-10-01' }, 'given', [], hands(), today)).toEqual(['withdraw']);
    expect(actsOn({ ...old, validTo: '2026-11-01' }, 'expired', [], hands(), today)).toEqual(['renew']);
  });

  it('a renewal takes the authority anew: whoever has lost it may only take back what they gave', () => {
    expect(actsOn(old, 'given', [old], hands({ areasToGive: [] }), today)).toEqual(['withdraw']);
    const youth = hands({ personId: 'dina', covers: [] });
    expect(actsOn(old, 'given', [old], youth, today)).toEqual(['withdraw', 'renew']);
  });

  it('only whoever coordinates records that it was never valid, also when it is over', () => {
    const coordinator = hands({ personId: 'kaja', coordinates: true, areasToGive: [], covers: [] });
    expect(actsOn(old, 'given', [old], coordinator, today)).toEqual(['withdraw', 'invalidate']);
    expect(actsOn({ ...old, state: 'withdrawn' }, 'withdrawn', [], coordinator, today)).toEqual([
      'invalidate',
    ]);
    expect(actsOn({ ...old, state: 'refused' }, 'refused', [], coordinator, today)).toEqual([]);
  });

  it('somebody who neither gave it nor could give it takes nothing back', () => {
    expect(mayTakeBack(old, hands({ personId: 'frank', areasToGive: [] }))).toBe(false);
    expect(mayTakeBack(old, hands({ personId: 'frank', covers: [] }))).toBe(false);
    expect(mayTakeBack(old, hands({ personId: 'frank' }))).toBe(true);
  });

  it('is answered anew by a later no, or a later yes that lasts longer', () => {
    const later = { ...old, givenAt: '2026-11-20', validTo: '2027-11-20' };
    expect(isEnding(old, 'given', [old], today)).toBe(true);
    expect(isEnding(old, 'given', [old, later], today)).toBe(false);
    expect(isAnsweredAnew(old, [{ ...later, state: 'refused' }], ['mona'])).toBe(true);
    expect(isAnsweredAnew(old, [{ ...later, validTo: '2026-12-01' }], ['mona'])).toBe(false);
    expect(isAnsweredAnew(old, [{ ...later, areas: ['leisure'] }], ['mona'])).toBe(false);
    expect(isAnsweredAnew(old, [later], ['frank'])).toBe(false);
  });

  it.each<[string, Partial<Answer>, boolean]>([
    ['a later yes that lasts longer, with others beside', { givenBy: ['frank', 'mona'] }, true],
    ['one to some of it and something more', { areas: ['school', 'leisure'] }, true],
    ['a later no', { state: 'refused', validTo: '2026-01-01', areas: [] }, true],
    ['nothing about another child', { subjectId: 'sami' }, false],
    ['nothing to another service', { serviceId: 'clinic' }, false],
    ['no to another service neither', { state: 'refused', serviceId: 'clinic' }, false],
    ['nothing about somebody else to somebody else', { subjectId: 'sami', serviceId: 'clinic' }, false],
    ['nothing said before', { givenAt: '2025-12-31' }, false],
    ['nothing said at the same moment', { givenAt: '2026-01-01' }, false],
    ['no yes taken back since', { state: 'withdrawn' }, false],
    ['no yes that ends the same day', { validTo: '2026-12-10' }, false],
  ])('is answered anew by %s', (_, more, isAnew) => {
    const later = { ...old, givenAt: '2026-11-20', validTo: '2027-11-20', ...more };
    expect(isAnsweredAnew(old, [later], ['mona'])).toBe(isAnew);
    expect(isAnsweredAnew(old, [old, later], ['mona'])).toBe(isAnew);
  });

  it('is about to end while it holds or waits, not when it is over or has long to go', () => {
    const ending = (shown: ShownState, more: Partial<Answer> = {}) =>
      isEnding({ ...old, ...more }, shown, [old], today);
    expect((['given', 'waiting'] as const).map((shown) => ending(shown))).toEqual([true, true]);
    expect((['expired', 'withdrawn', 'refused'] as const).map((shown) => ending(shown))).toEqual([
      ...[false, false, false],
    ]);
    expect(ending('given', { validTo: '2027-10-01' })).toBe(false);
    expect(
      isEnding(old, 'given', [{ ...old, state: 'refused', givenBy: ['dina'], givenAt: '2026-11-20' }], today),
    ).toBe(false);
  });

  it('a no beside one’s own yes is refused while that yes runs, and heard when it is about to end', () => {
    const yes = { ...old, validTo: '2027-10-01' };
    expect(contradictsOwnYes(old, [yes], 'mona', today)).toBe(true);
    expect(contradictsOwnYes(old, [yes], 'frank', today)).toBe(false);
    expect(contradictsOwnYes(old, [old], 'mona', today)).toBe(false);
    expect(contradictsOwnYes({ ...old, areas: ['leisure'] }, [yes], 'mona', today)).toBe(false);
  });

  it.each<[string, Partial<Answer>, boolean]>([
    ['a yes to more than the no is about', { areas: ['school', 'leisure'] }, true],
    ['no yes about another child', { subjectId: 'sami' }, false],
    ['no yes to another service', { serviceId: 'clinic' }, false],
    ['no yes that was over yesterday', { validTo: '2026-11-21' }, false],
    ['no yes that ends today', { validTo: today }, false],
    ['no yes that was taken back', { state: 'withdrawn' }, false],
  ])('a no contradicts %s', (_, more, contradicts) => {
    const yes: Answer = { ...old, validTo: '2027-10-01', ...more };
    const another: Answer = { ...yes, subjectId: 'sami' };
    expect(contradictsOwnYes(old, [another, yes], 'mona', today)).toBe(contradicts);
  });

  it('takes everything it covers: whoever answers for a part of it neither renews nor takes it back', () => {
    const two = { ...old, areas: ['school', 'leisure'] as LifeArea[], givenBy: ['frank'] };
    const all = { areasToGive: ['school', 'leisure'] as LifeArea[], covers: ['dina:school', 'dina:leisure'] };
    expect(mayTakeBack(two, hands(all))).toBe(true);
    expect(mayTakeBack(two, hands({ ...all, areasToGive: ['school'] }))).toBe(false);
    expect(mayTakeBack(two, hands({ ...all, covers: ['dina:school'] }))).toBe(false);
    expect(mayTakeBack({ ...two, areas: [] }, hands(all))).toBe(false);
  });

  it('one that waits for another’s yes is taken back and renewed like one that holds', () => {
    expect(actsOn(old, 'waiting', [old], hands(), today)).toEqual(['withdraw', 'renew']);
  });

  it('is not renewed by whoever has renewed it', () => {
    const later = { ...old, givenAt: '2026-11-20', validTo: '2027-11-20' };
    expect(actsOn(old, 'given', [old, later], hands(), today)).toEqual(['withdraw']);
    expect(actsOn(old, 'given', [old, { ...later, givenBy: ['frank'] }], hands(), today)).toEqual([
      ...['withdraw', 'renew'],
    ]);
  });

  it('whoever comes second answers the first’s purpose, and no more areas', () => {
    const both = { givers: ['frank', 'mona'], opens: false, purpose: 'Leksehjelp' };
    const first = { ...old, ...both, validTo: '2027-10-01' };
    const asks = (purpose: string, areas: LifeArea[] = ['school'], all = [first]) =>
      isBesideTheFirst({ ...old, purpose, areas }, all, 'frank', today);
    expect([asks('Leksehjelp'), asks('Noe annet'), asks('Leksehjelp', ['school', 'work'])]).toEqual([
      ...[false, true, true],
    ]);
    expect(asks('Noe annet', ['leisure'])).toBe(false);
    expect(asks('Noe annet', ['school'], [{ ...first, opens: true }])).toBe(false);
    expect(asks('Noe annet', ['school'], [first, { ...first, givenBy: ['frank'] }])).toBe(false);
    expect(isBesideTheFirst({ ...old, purpose: 'Noe annet' }, [first], 'mona', today)).toBe(false);
  });
  it.each<[string, Partial<OnTerms>, boolean]>([
    ['the first’s, which still waits', {}, true],
    ['nothing about another child', { subjectId: 'sami' }, false],
    ['nothing to another service', { serviceId: 'clinic' }, false],
    ['nothing that was taken back', { state: 'withdrawn' }, false],
    ['nothing that is over', { validTo: '2026-11-21' }, false],
    ['nothing that ends today', { validTo: today }, false],
    ['nothing that is open already', { opens: true }, false],
    ['nothing that does not wait for them', { givers: ['mona', 'gerd'] }, false],
    ['nothing they gave themselves', { givenBy: ['frank', 'mona'] }, false],
    ['nothing in other parts of life', { areas: ['leisure'] }, false],
    ['what has a part of life in common', { areas: ['leisure', 'school'] }, true],
  ])('whoever comes second answers %s', (_, more, isBeside) => {
    const first: OnTerms = {
      ...{ ...old, givers: ['frank', 'mona'], opens: false, purpose: 'Leksehjelp' },
      ...{ validTo: '2027-10-01', ...more },
    };
    const mine = { ...old, purpose: 'Noe annet', areas: ['school', 'work'] as LifeArea[] };
    expect(isBesideTheFirst(mine, [first], 'frank', today)).toBe(isBeside);
  });

  it('an own yes to a part of it, or for another purpose, has not answered the first', () => {
    const terms = { ...old, givers: ['frank', 'mona'], opens: false, validTo: '2027-10-01' };
    const first: OnTerms = { ...terms, purpose: 'Leksehjelp', areas: ['school', 'leisure'] };
    const own = (more: Partial<OnTerms>): OnTerms => ({ ...first, givenBy: ['frank'], ...more });
    const asks = (...all: OnTerms[]) =>
      isBesideTheFirst({ ...old, purpose: 'Noe annet' }, [first, ...all], 'frank', today);
    expect(asks(own({}))).toBe(false);
    expect(asks(own({ areas: ['school'] }))).toBe(true);
    expect(asks(own({ purpose: 'Ferie' }))).toBe(true);
  });
});
