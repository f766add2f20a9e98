import { describe, expect, it } from '@jest/globals';

import { canonicalJson, laidOutJson } from '../proof/canonical.js';
import type { ExportFile } from '../proof/export.js';
import { newSigningKey, publicKeyOf } from '../proof/keys.js';
import {
  aReceiptFile,
  aRow,
  anExport,
  published,
  seeded,
  someEvents,
  withBitFlipped,
} from '../testing/evidence.js';
import { allHolds } from './report.js';
import { type Given, verifyFile } from './verify-file.js';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const verdict = (content: Uint8Array, given?: Given) => allHolds(verifyFile(content, given));
const said = (value: unknown, given?: Given) =>
  verifyFile(bytes(typeof value === 'string' ? value : canonicalJson(value)), given)
    .map((line) => line.says)
    .join(' ');

const receiptFile = aReceiptFile();
const exported = anExport();
const [checkpoint] = aRow([someEvents(3)]);
const pinned = { pinned: published };

const kinds: [string, Buffer, Given, number][] = [
  ['bare receipt', bytes(receiptFile.receipt), pinned, 10_000],
  ['receipt with its sheet', bytes(canonicalJson(receiptFile)), {}, 10_000],
  ['receipt with its sheet, laid out', bytes(laidOutJson(receiptFile)), {}, 1_000],
  ['export', bytes(canonicalJson(exported)), {}, 10_000],
  ['export, laid out', bytes(`${laidOutJson(exported)}\n`), {}, 1_000],
  ['export against published keys', bytes(canonicalJson(exported)), pinned, 1_000],
  ['checkpoint', bytes(canonicalJson(checkpoint)), pinned, 10_000],
];

describe('npm run verify -- <file>', () => {
  it.each(kinds)('says that an unaltered %s holds', (_, content, given) => {
    expect(verdict(content, given)).toBe(true);
  });

  it.each(kinds)(
    'refuses a %s with whichever bit of it is flipped',
    (_, content, given, flips) => {
      const below = seeded(20261122);
      const passed: number[] = [];
      for (let n = 0; n < flips; n++) {
        const bit = below(content.length * 8);
        if (verdict(withBitFlipped(content, bit), given)) passed.push(bit);
      }
      expect(passed).toEqual([]);
    },
    120_000,
  );

  it('refuses a file cut short, doubled or with something after it', () => {
    for (const [, content, given] of kinds) {
      expect(verdict(content.subarray(0, -3), given)).toBe(false);
      expect(verdict(Buffer.concat([content, content]), given)).toBe(false);
      expect(verdict(Buffer.concat([content, bytes(' ')]), given)).toBe(false);
    }
  });

  it('tells whether the keys came with the file or another way', () => {
    expect(said(receiptFile)).toContain('not who issued it');
    expect(said(receiptFile, pinned)).toContain('Checked with the keys you gave');
    expect(said(receiptFile.receipt)).toContain('no keys');
  });

  it('refuses a forged file that brings its own keys once the real ones are given', () => {
    const forged = aReceiptFile(newSigningKey('receipt'));
    expect(verdict(bytes(canonicalJson(forged)))).toBe(true);
    expect(verdict(bytes(canonicalJson(forged)), pinned)).toBe(false);
  });
});

describe('an export', () => {
  const without = (change: Partial<ExportFile>, drop: (keyof ExportFile)[] = []) => {
    const entries = Object.entries({ ...exported, ...change }).filter(
      ([name]) => !drop.includes(name as keyof ExportFile),
    );
    return Object.fromEntries(entries);
  };

  it('still holds when only some events are passed on', () => {
    const [first] = exported.events;
    const filtered = without(
      {
        events: [first!],
        checkpoints: exported.checkpoints.slice(0, 1),
        keys: { keys: published.keys.filter((key) => key.purpose === 'checkpoint') },
      },
      ['document', 'seal'],
    );
    expect(verdict(bytes(canonicalJson(filtered)))).toBe(true);
    expect(said(filtered)).toContain('Only events were passed on');
  });

  it.each([
    [
      'an event is edited',
      without({ events: exported.events.map((e) => ({ ...e, event: { type: 'x' } })) }),
      'never sealed',
    ],
    [
      'an event is added',
      without({ events: [...exported.events, { ...exported.events[0]!, event: {} }] }),
      'never sealed',
    ],
    ['an event stands twice', without({ events: [...exported.events, exported.events[0]!] }), 'twice'],
    ['its seal is removed', without({}, ['seal']), 'seal is missing'],
    ['the document is altered', without({ document: { family: 'Andre' } }), 'changed after it was issued'],
    ['a checkpoint is removed', without({ checkpoints: exported.checkpoints.slice(1) }), 'not here'],
    [
      'a spare key lies in it',
      without({ keys: { keys: [...published.keys, publicKeyOf(newSigningKey('receipt'))] } }),
      'a key here that nothing needs',
    ],
    ['a field is added', { ...exported, note: 'genuine' }, 'one too many'],
    [
      'everything is taken out',
      without({ events: [], checkpoints: [] }, ['document', 'seal']),
      'nothing here',
    ],
  ])('is refused when %s', (_, file, words) => {
    expect(verdict(bytes(canonicalJson(file)))).toBe(false);
    expect(said(file)).toContain(words);
  });
});
