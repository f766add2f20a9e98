import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { nodeHash, saltedHash, sha256 } from './hash.js';
import { batchOrder, inclusionPath, merkleRoot, rootFromPath } from './merkle.js';

const leaves = (count: number) => Array.from({ length: count }, (_, n) => sha256(`leaf ${n}`));
const someLeaves = fc.uniqueArray(
  fc.nat().map((n) => sha256(String(n))),
  { minLength: 1, maxLength: 70 },
);

describe('a batch of events under one root', () => {
  it('has the shape of RFC 6962: seven leaves split four and three', () => {
    const [a, b, c, d, e, f, g] = leaves(7) as [string, string, string, string, string, string, string];
    const left = nodeHash(nodeHash(a, b), nodeHash(c, d));
    expect(merkleRoot([a, b, c, d, e, f, g])).toBe(nodeHash(left, nodeHash(nodeHash(e, f), g)));
  });

  it('gives every event a path that leads to the root, and leads nowhere for any other event', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (batch, pick, other) => {
        const index = pick % batch.length;
        const root = merkleRoot(batch);
        const path = inclusionPath(batch, index);
        expect(rootFromPath(batch[index]!, path)).toBe(root);
        expect(path.length).toBeLessThanOrEqual(7);
        expect(rootFromPath(sha256(`stranger ${other}`), path)).not.toBe(root);
      }),
    );
  });

  it('changes with any leaf edited, removed, added or exchanged', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), (batch, pick) => {
        const index = pick % batch.length;
        const root = merkleRoot(batch);
        expect(merkleRoot(batch.with(index, sha256('edited')))).not.toBe(root);
        expect(merkleRoot(batch.toSpliced(index, 0, sha256('added')))).not.toBe(root);
        if (batch.length === 1) return;
        expect(merkleRoot(batch.toSpliced(index, 1))).not.toBe(root);
        const next = (index + 1) % batch.length;
        expect(merkleRoot(batch.with(index, batch[next]!).with(next, batch[index]!))).not.toBe(root);
      }),
    );
  });

  it('has no root when there is nothing in it', () => {
    expect(() => merkleRoot([])).toThrow('nothing-to-prove');
  });

  it('does not let an inner node pass as content', () => {
    const [a, b] = leaves(2) as [string, string];
    const forged = createHash('sha256')
      .update(Buffer.from(a + b, 'hex'))
      .digest('hex');
    expect(merkleRoot([a, b])).not.toBe(forged);
    expect(saltedHash('x', sha256('salt'))).not.toBe(sha256('"x"'));
  });

  it('stands in an order that tells nothing about when things happened', () => {
    const batch = leaves(20);
    expect(batchOrder(batch)).toEqual(batchOrder([...batch].reverse()));
  });
});
