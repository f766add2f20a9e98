import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { aRecord } from '../testing/evidence.js';
import { issueReceipt, verifyReceipt } from '../proof/receipt.js';
import { KeyFolder } from './key-folder.js';
import { openKeys } from './keys.js';

const now = '2026-11-22T12:00:00.000Z';
let dir: string;
let folder: KeyFolder;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'keys-'));
  folder = new KeyFolder(dir);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('signing keys as files', () => {
  it('are made once, closed to others, and stay the same at the next start', () => {
    folder.createMissing(now);
    const { kid } = folder.signingKey('receipt');
    new KeyFolder(dir).createMissing(now);
    expect(folder.signingKey('receipt').kid).toBe(kid);
    expect(statSync(join(dir, 'receipt.pem')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir).sort()).toEqual(['checkpoint.pem', 'public', 'receipt.pem']);
  });

  it('are refused when anyone on the machine can read them', () => {
    folder.createMissing(now);
    chmodSync(join(dir, 'receipt.pem'), 0o644);
    expect(() => folder.signingKey('receipt')).toThrow('chmod 600');
  });

  it('are not made unasked outside a demo: a new key would hide that the old one is gone', () => {
    const wish = { purpose: 'receipt' as const, demo: false, now };
    expect(() => openKeys(folder, wish)).toThrow('npm run keys -- create');
    expect(readdirSync(dir)).toEqual([]);
    expect(openKeys(folder, { ...wish, demo: true }).receipt.purpose).toBe('receipt');
  });

  it('are rotated without losing what was signed before; the old private half is gone', () => {
    folder.createMissing(now);
    const old = folder.signingKey('receipt');
    const receipt = issueReceipt(aRecord, old);
    const oldPem = readFileSync(join(dir, 'receipt.pem'), 'utf8');
    const fresh = folder.rotate('receipt', '2026-12-01T00:00:00.000Z');
    expect(fresh.kid).not.toBe(old.kid);
    expect(verifyReceipt(receipt, folder.publicKeys()).kid).toBe(old.kid);
    expect(readFileSync(join(dir, 'receipt.pem'), 'utf8')).not.toBe(oldPem);
    const retired = folder.kept().find(({ key }) => key.kid === old.kid);
    expect(retired?.retiredAt).toBe('2026-12-01T00:00:00.000Z');
    expect(verifyReceipt(issueReceipt(aRecord, folder.signingKey('receipt')), folder.publicKeys()).kid).toBe(
      fresh.kid,
    );
  });

  it('are all marked as retired but the newest, also after a change that was stopped half-way', () => {
    folder.createMissing(now);
    folder.rotate('checkpoint', now);
    const path = join(dir, 'public', `${folder.signingKey('checkpoint').kid}.json`);
    const inUse = readFileSync(path, 'utf8');
    folder.rotate('checkpoint', '2026-12-01T00:00:00.000Z');
    writeFileSync(path, inUse);
    const { kid } = folder.rotate('checkpoint', '2026-12-02T00:00:00.000Z');
    const current = folder.kept().filter(({ retiredAt }) => retiredAt === null);
    expect(current.map(({ key }) => key.kid).sort()).toEqual([folder.signingKey('receipt').kid, kid].sort());
  });
});
