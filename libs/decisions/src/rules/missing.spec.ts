import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.js';
import {
  missingFor,
  missingPromises,
  missingToAgree,
  missingToPropose,
  missingToTakeEffect,
  type DraftFacts,
} from './missing.js';
import type { Part } from './part.js';
import { protectedServicesOn } from './protected-facts.js';
import { compareRequirements } from './recompute.js';
import { requirementsOf } from './requirements.js';
import { aPart, aYes, halfSiblings, mustSign, soFar } from './testing/a-family.js';

const sees = () => true;
const planOf = (
  parts: readonly Part[],
  maySeePart: (personId: string) => boolean = sees,
  facts = halfSiblings().on('2026-11-22'),
) => requirementsOf({ parts, additions: [], facts, maySeePart });
const draft = (parts: readonly Part[], about: Partial<DraftFacts> = {}): DraftFacts => ({
  parts,
  plan: planOf(parts),
  invalidPartIds: [],
  confirmedPromises: [],
  acceptedHandOverIds: [],
  unrecordedRefusals: [],
  lacksUrgentReason: false,
  ...about,
});

describe('what a draft lacks', () => {
  const part = aPart();
  const promised = { confirmedPromises: [{ serviceId: 'school', partId: part.id }] };

  it('is nothing when the service has promised and all is in place', () => {
    expect(missingToPropose(draft([part], promised))).toEqual([]);
  });

  it('is a part, when there is none', () => {
    expect(missingToPropose(draft([]))).toEqual(['parts']);
  });

  it('is a recorded refusal, where somebody with a right to be told is not', () => {
    const father = { partId: part.id, personId: 'father', because: 'told-parent' } as const;
    expect(missingToPropose(draft([part], { ...promised, unrecordedRefusals: [father] }))).toEqual([
      'informing-refusal',
    ]);
  });

  it('is why it is urgent, when it is', () => {
    expect(missingToPropose(draft([part], { ...promised, lacksUrgentReason: true }))).toEqual([
      'urgent-reason',
    ]);
  });

  it('is the service’s own promise, for this very part', () => {
    expect(missingToPropose(draft([part]))).toEqual(['service-promise']);
    const other = { confirmedPromises: [{ serviceId: 'school', partId: 'another' }] };
    expect(missingToPropose(draft([part], other))).toEqual(['service-promise']);
    expect(missingPromises([part], [])).toEqual([{ serviceId: 'school', partId: part.id }]);
  });

  it('is not asked for again in a part that carries on exactly what the service promised', () => {
    const { confirmedPromises } = promised;
    const later = aPart({ id: 'later' });
    expect(missingPromises([{ ...later, promisedAs: part.id }], confirmedPromises)).toEqual([]);
    for (const promisedAs of ['another', null, undefined])
      expect(missingPromises([{ ...later, promisedAs }], confirmedPromises)).toEqual([
        { serviceId: 'school', partId: 'later' },
      ]);
  });

  it('is somebody it is about, a field or a view that is refused', () => {
    const about = aPart({ subjectIds: [] });
    expect(missingToPropose(draft([{ ...about, payload: { language: 'nb', title: 'x' } }]))).toEqual([
      'affected',
      'valid-parts',
    ]);
    expect(missingToPropose(draft([part], { ...promised, invalidPartIds: [part.id] }))).toEqual([
      'valid-parts',
    ]);
    expect(missingToPropose(draft([part], { ...promised, plan: planOf([part], () => false) }))).toEqual([
      'visible-to-signer',
    ]);
  });

  it('is the next coordinator’s acceptance', () => {
    const handOver = aPart({
      kind: 'coordinator-change',
      area: 'parenting',
      subjectIds: [],
      payload: { language: 'nb', title: 'x', handOverId: 'h' },
    });
    expect(missingToPropose(draft([handOver]))).toContain('hand-over-acceptance');
    expect(missingToPropose(draft([handOver], { acceptedHandOverIds: ['h'] }))).not.toContain(
      'hand-over-acceptance',
    );
  });
});

const family = { isCoordinator: false, isDrafter: false };
const coordinator = { isCoordinator: true, isDrafter: false };

describe('what an open or agreed decision waits for', () => {
  const requirements = [
    mustSign('mother'),
    mustSign('father'),
    mustSign('jonas', { role: 'heard' }),
    mustSign('aunt', { role: 'told' }),
  ];
  const objection = {
    personId: 'jonas',
    talkedOn: '2026-11-01',
    said: 'words',
    objects: true,
    weighed: false,
    coordinatorReads: true,
  } as const;

  it('is said in closed words, each once', () => {
    expect(missingToAgree(fold(requirements, soFar()))).toEqual(['child-view', 'signatures']);
    const later = soFar({
      answers: [aYes('mother', { route: 'paper' })],
      unreachableIds: ['father'],
      views: [objection],
      twelveOrOlderIds: ['jonas'],
    });
    expect(missingToAgree(fold(requirements, later))).toEqual(['call-back', 'other-route', 'weighing']);
  });

  it('reads alike to the family for a weighing and a quiet word', () => {
    expect(missingFor(family, ['weighing', 'coordinator-review'])).toEqual(['coordinator-review']);
    expect(missingFor(coordinator, ['weighing', 'coordinator-review'])).toEqual([
      'weighing',
      'coordinator-review',
    ]);
  });

  it('tell whoever proposed it, and no other of the family, that nobody can weigh what the child said', () => {
    const proposer = { isCoordinator: false, isDrafter: true };
    expect(missingFor(proposer, ['coordinator-reading'])).toEqual(['coordinator-reading']);
    expect(missingFor(family, ['coordinator-reading'])).toEqual(['other-route']);
    expect(missingFor(proposer, ['weighing'])).toEqual(['coordinator-review']);
  });

  it('never tells by which route another answers', () => {
    expect(missingFor(family, ['call-back'])).toEqual(['signatures']);
    expect(missingFor(family, ['call-back', 'signatures'])).toEqual(['signatures']);
    expect(missingFor(coordinator, ['call-back'])).toEqual(['call-back']);
  });

  it('before effect is its time, its precondition and any hold', () => {
    const agreed = fold([mustSign('mother')], soFar({ answers: [aYes('mother')] }));
    const facts = {
      at: '2026-11-23T07:00:00.000Z',
      effectAt: '2026-11-23T07:00:00.000Z',
      preconditionMet: true,
      helpHold: false,
    };
    expect(missingToTakeEffect(agreed, facts)).toEqual([]);
    expect(missingToTakeEffect(agreed, { ...facts, at: '2026-11-23T06:59:59.999Z' })).toEqual([
      'effect-time',
    ]);
    expect(missingToTakeEffect(agreed, { ...facts, preconditionMet: false })).toEqual(['precondition']);
    expect(missingToTakeEffect(agreed, { ...facts, helpHold: true })).toEqual(['coordinator-review']);
    const reopened = fold([mustSign('mother')], soFar());
    expect(missingToTakeEffect(reopened, facts)).toEqual(['signatures']);
  });
});

describe('a change in the family', () => {
  const before = planOf([aPart({ id: 'name', kind: 'name-change', area: 'parenting' })]).requirements;
  const after = (facts = halfSiblings()) =>
    planOf([aPart({ id: 'name', kind: 'name-change', area: 'parenting' })], sees, facts.on('2026-11-22'))
      .requirements;

  it('that touches nobody who answers changes nothing', () => {
    const same = compareRequirements(before, after(halfSiblings().died('jonas-father', '2026-11-01')));
    expect(same).toEqual({ added: [], removed: [], reopens: false });
  });

  it('that takes a signer away, or bars one, reopens', () => {
    const death = compareRequirements(before, after(halfSiblings().died('amina-father', '2026-11-01')));
    expect(death.reopens).toBe(true);
    expect(death.removed.map(({ personId }) => personId)).toEqual(['amina-father']);
    const block = compareRequirements(before, after(halfSiblings().blocked('amina-father')));
    expect(block.reopens).toBe(true);
    expect(block.added).toMatchObject([{ personId: 'amina-father', state: 'other-route' }]);
  });

  it('gives a new reason for the same answer: no difference', () => {
    const renamed = before.map((one) => ({
      ...one,
      reasons: one.reasons.map((reason) => ({ ...reason, source: 'new law' })),
    }));
    expect(compareRequirements(before, renamed).reopens).toBe(false);
  });

  it('that only means somebody more is told does not reopen', () => {
    const told = compareRequirements(before, [...before, mustSign('aunt', { role: 'told' })]);
    expect(told.added).toHaveLength(1);
    expect(told.reopens).toBe(false);
  });

  it('finds another part for the same signer', () => {
    const [first] = before;
    expect(
      compareRequirements(before, [{ ...first!, partIds: [...first!.partIds, 'more'] }, ...before.slice(1)])
        .reopens,
    ).toBe(true);
  });
});

describe('a protected service', () => {
  it('stands only in parts whose every reader has a need', () => {
    const refused = (lane: Part['lane']) =>
      protectedServicesOn([aPart({ lane })], ['school']).map(({ code }) => code);
    expect(refused('subjects')).toEqual([]);
    expect(refused('named-persons')).toEqual([]);
    expect(refused('household')).toEqual(['protected-service-in-wide-lane']);
    expect(refused('family')).toEqual(['protected-service-in-wide-lane']);
    expect(protectedServicesOn([aPart({ lane: 'family' })], ['another'])).toEqual([]);
    const joining = aPart({
      kind: 'team-service-add',
      lane: 'family',
      payload: {
        language: 'nb',
        title: 'x',
        serviceId: 'shelter',
        owner: { kind: 'civil-society', name: 'x' },
      },
    });
    expect(protectedServicesOn([joining], ['shelter'])).toHaveLength(1);
  });
});
