import { linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  destroyVaultKeyBefore,
  isNumberKeyWaiting,
  loadSecretKeys,
  nextNumberKey,
  placeNumberKey,
  turnVaultKey,
  vaultKeys,
} from './secret-keys.js';

let keysDir: string;
beforeEach(() => {
  keysDir = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(keysDir, { recursive: true }));

describe('the keys outside the database', () => {
  it('are made on the first demo start, for the owner alone, and stay the same afterwards', () => {
    const first = loadSecretKeys({ keysDir, demo: true });
    expect(first.vault).toHaveLength(32);
    expect(first.vault.equals(first.nationalNumber)).toBe(false);
    expect(statSync(join(keysDir, 'vault.key')).mode & 0o777).toBe(0o600);
    expect(loadSecretKeys({ keysDir, demo: true })).toEqual(first);
    expect(loadSecretKeys({ keysDir, demo: false })).toEqual(first);
  });

  it('are never made in production: a new key would make the old vault unreadable', () => {
    expect(() => loadSecretKeys({ keysDir, demo: false })).toThrow(/KEYS_DIR lacks .*vault\.key/);
  });

  it('of the wrong length stop the start, and the message does not show them', () => {
    writeFileSync(join(keysDir, 'vault.key'), 'c2hvcnQ=');
    expect(() => loadSecretKeys({ keysDir, demo: true })).toThrow(/wants 32 bytes/);
    expect(() => loadSecretKeys({ keysDir, demo: true })).not.toThrow(/c2hvcnQ/);
  });

  it('that tell a number grow by one at each change, read by nobody until it is in its place', () => {
    const running = loadSecretKeys({ keysDir, demo: true });
    const first = running.nationalNumber;
    const next = nextNumberKey(keysDir);
    expect(next.subarray(0, 32).equals(first)).toBe(true);
    expect(next).toHaveLength(64);
    expect([isNumberKeyWaiting(keysDir), running.nationalNumber.equals(first)]).toEqual([true, true]);
    expect(nextNumberKey(keysDir).equals(next)).toBe(true);
    placeNumberKey(keysDir);
    expect([isNumberKeyWaiting(keysDir), running.nationalNumber.equals(next)]).toEqual([false, true]);
    expect(statSync(join(keysDir, 'national-number.key')).mode & 0o777).toBe(0o600);
    expect(nextNumberKey(keysDir)).toHaveLength(96);
  });

  it('of the vault are changed under whoever runs: the new one seals at once, the old one opens until it is destroyed', () => {
    const running = loadSecretKeys({ keysDir, demo: true });
    const old = running.vault;
    expect(vaultKeys(running)).toEqual([old]);
    expect(turnVaultKey(keysDir)).toBe(true);
    expect(running.vault.equals(old)).toBe(false);
    expect(vaultKeys(running)).toEqual([running.vault, old]);
    const fresh = running.vault;
    expect(turnVaultKey(keysDir)).toBe(false);
    expect(running.vault).toEqual(fresh);
    destroyVaultKeyBefore(keysDir);
    expect(vaultKeys(running)).toEqual([fresh]);
  });

  it('of the vault are not lost when a change stops between its two steps', () => {
    const { vault: old } = loadSecretKeys({ keysDir, demo: true });
    linkSync(join(keysDir, 'vault.key'), join(keysDir, 'vault.old.key'));
    expect(turnVaultKey(keysDir)).toBe(true);
    const [fresh, before] = vaultKeys(loadSecretKeys({ keysDir, demo: false }));
    expect(before).toEqual(old);
    expect(fresh?.equals(old)).toBe(false);
  });
});
