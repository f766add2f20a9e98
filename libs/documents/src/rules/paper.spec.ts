import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lanes, lifeAreas } from '#contract';
import { actsOn, lanesFor, mayWriteAbout, refusalOfLane, type PaperWriter } from './paper.js';

const [mona, ola, siri] = ['mona', 'ola', 'siri'];
const nobody: PaperWriter = { personId: mona, coordinates: false, covers: [], mates: [], consented: [] };

describe('who may write about whom', () => {
  it.each([
    ['themselves', mona, {}, true],
    ['a child they answer for', ola, { covers: ['ola:school'] }, true],
    ['a child in another part of life than theirs', ola, { covers: ['ola:leisure'] }, false],
    ['somebody they live with', siri, { mates: [siri] }, true],
    ['somebody who consented to their service', ola, { consented: ['ola:school'] }, true],
    ['somebody who consented to other parts of life', ola, { consented: ['ola:economy'] }, false],
    ['anyone in a family they coordinate', siri, { coordinates: true }, true],
    ['somebody they have nothing to do with', siri, {}, false],
  ] as const)('%s', (_, subject, facts, may) => {
    expect(mayWriteAbout({ ...nobody, ...facts }, subject, 'school')).toBe(may);
  });
});

describe('the lanes of a paper', () => {
  it('begin with those it is about, for the family and for a service', () => {
    expect(lanesFor('family')[0]).toBe('subjects');
    expect(lanesFor('service')[0]).toBe('subjects');
  });

  it('let one of the family keep no service’s own notes, and a service write into no home', () => {
    expect(lanesFor('family')).not.toContain('service-notes');
    expect(
      lanesFor('service').filter((one) => ['household', 'family', 'named-persons'].includes(one)),
    ).toEqual([]);
  });

  it.each([
    ['family', 'subjects', [], null],
    ['family', 'service-notes', [], 'lane-not-open'],
    ['service', 'household', [], 'lane-not-open'],
    ['service', 'service-notes', [], null],
    ['family', 'named-persons', [], 'nobody-named'],
    ['family', 'named-persons', ['siri'], null],
    ['family', 'named-persons', ['siri', 'a-stranger'], 'named-unknown'],
    ['family', 'household', ['siri'], 'lane-not-open'],
  ] as const)('%s, %s, naming %j: %j', (hand, lane, namedIds, refusal) => {
    const knownIds = new Set([mona, ola, siri]);
    expect(refusalOfLane({ hand, lane, namedIds, knownIds })).toBe(refusal);
  });

  it('never name somebody the writer does not know, in any lane', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(
        fc.constantFrom('family', 'service'),
        fc.constantFrom(...lanes),
        ids,
        ids,
        (hand, lane, named, known) => {
          const knownIds = new Set<string>(known);
          if (refusalOfLane({ hand, lane, namedIds: named, knownIds }) !== null) return;
          expect(lanesFor(hand)).toContain(lane);
          expect(named.every((id) => knownIds.has(id))).toBe(true);
          expect(named.length > 0).toBe(lane === 'named-persons');
        },
      ),
    );
  });
});

describe('what may be done with a paper', () => {
  const at = '2026-11-22T12:00:00.000Z';
  it.each([
    ['its author, never shared', mona, null, null, ['change-lane', 'delete']],
    ['its author, once shared', mona, at, null, ['change-lane', 'take-away']],
    ['its author, taken away', mona, at, at, []],
    ['whoever else sees it', siri, at, null, []],
  ] as const)('%s', (_, reader, sharedAt, takenAwayAt, acts) => {
    expect(actsOn({ authorId: mona, sharedAt, takenAwayAt }, reader)).toEqual(acts);
  });

  it('is never to delete what somebody else could see', () => {
    const when = fc.option(fc.constant(at), { nil: null });
    const who = fc.constantFrom(mona, ola, siri);
    fc.assert(
      fc.property(who, who, when, when, (authorId, reader, sharedAt, takenAwayAt) => {
        const acts = actsOn({ authorId, sharedAt, takenAwayAt }, reader);
        expect(acts.includes('delete')).toBe(
          authorId === reader && sharedAt === null && takenAwayAt === null,
        );
      }),
    );
  });

  it('asks about a part of life there is', () => {
    for (const area of lifeAreas) expect(mayWriteAbout(nobody, mona, area)).toBe(true);
  });
});
