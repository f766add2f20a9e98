import { describe, expect, it } from '@jest/globals';

import { aRow, checkpointKey, published, someEvents } from '../testing/evidence.js';
import { chainFaults } from './chain.js';
import { checkpointHash, sealBatch, verifyCheckpointFile } from './checkpoint.js';
import { newSalt } from './hash.js';

const row = aRow([someEvents(2), someEvents(3), someEvents(1), someEvents(4)]);
const verified = row.map((file) => verifyCheckpointFile(file, published));

describe('a row of checkpoints', () => {
  it('has no fault when each names the one before', () => {
    expect(chainFaults([...verified].reverse())).toEqual([]);
  });

  it('shows a removed one, also the first', () => {
    expect(chainFaults(verified.toSpliced(1, 1))).toEqual([
      { reason: 'chain-gap', municipality: 7, batchSeq: 3 },
    ]);
    expect(chainFaults(verified.slice(1))[0]?.reason).toBe('chain-gap');
  });

  it('shows a replaced one, even if signed with the right key', () => {
    const other = aRow([someEvents(2), someEvents(3)]).map((file) => verifyCheckpointFile(file, published));
    const faults = chainFaults(verified.with(1, other[1]!));
    expect(faults.map((fault) => [fault.reason, fault.batchSeq])).toEqual([
      ['chain-broken', 2],
      ['chain-broken', 3],
    ]);
  });

  it('shows a clock that was turned back', () => {
    const detail = { batchSeq: 5, leafCount: 1 };
    const previous = checkpointHash(row[3]!.token);
    const batch = { municipality: 7, previous, root: previous, sealedAt: '2026-11-20T00:00:00.000Z', detail };
    const late = verifyCheckpointFile(sealBatch(batch, newSalt(), checkpointKey), published);
    expect(chainFaults([...verified, late])).toEqual([
      { reason: 'clock-went-back', municipality: 7, batchSeq: 5 },
    ]);
  });

  it('keeps its numbers in the house: what is signed does not say how much happens', () => {
    expect(Object.keys(verified[0]!.checkpoint).sort()).toEqual(
      ['detail', 'format', 'municipality', 'previous', 'root', 'sealedAt'].sort(),
    );
    const altered = { ...row[0]!, detail: { batchSeq: 1, leafCount: 1 } };
    expect(() => verifyCheckpointFile(altered, published)).toThrow('detail-altered');
  });
});
