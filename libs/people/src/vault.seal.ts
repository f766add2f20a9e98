import { createHmac } from 'node:crypto';
import { openVault, sealVault, vaultAad, type SecretKeys } from '#platform/database';
import type { ContactKind } from './rules/contact-point.js';

/** Under this token the keys that lie outside the database are injected. */
export const SECRET_KEYS = Symbol('secret keys');
export type VaultKind = ContactKind | 'national-number';

/** Whose what: a sealed value copied to another person's row does not open. */
export interface VaultPlace {
  readonly municipalityId: number;
  readonly personId: string;
  readonly kind: VaultKind;
}

const label = ({ municipalityId, personId, kind }: VaultPlace) => vaultAad(municipalityId, personId, kind);

export interface SealedEntry {
  readonly sealed: Buffer;
  /** Keyed, so that two equal contact points are recognised and none can be guessed from a dump. */
  readonly hashed: string;
}

export function sealEntry(keys: SecretKeys, place: VaultPlace, plain: string): SealedEntry {
  const hashed = createHmac('sha256', keys.nationalNumber).update(`${place.kind}:${plain}`).digest('hex');
  return { sealed: sealVault(keys.vault, plain, label(place)), hashed };
}

export function openEntry(keys: SecretKeys, place: VaultPlace, sealed: Buffer): string {
  return openVault(keys.vault, sealed, label(place));
}
