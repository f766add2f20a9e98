import { keyedHash, openVault, sealVault, vaultAad, vaultKeys, type SecretKeys } from '#platform/database';
import { neighbourhoodOf, type ContactKind } from './rules/contact-point.js';

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
  /** Keyed as well: an address whose street is the same has the same. `null` where there is no street to tell. */
  readonly streetHashed: string | null;
}

export function sealEntry(keys: SecretKeys, place: VaultPlace, plain: string): SealedEntry {
  const hashed = (text: string) => keyedHash(keys.nationalNumber, text);
  const street = place.kind === 'address' ? neighbourhoodOf(plain) : null;
  return {
    sealed: sealVault(keys.vault, plain, label(place)),
    hashed: hashed(`${place.kind}:${plain}`),
    streetHashed: street === null ? null : hashed(`street:${street}`),
  };
}

export function openEntry(keys: SecretKeys, place: VaultPlace, sealed: Buffer): string {
  return openVault(vaultKeys(keys), sealed, label(place));
}
