/** What the vault keeps that a person can be reached by. */
export const contactKinds = ['email', 'phone', 'address'] as const;
export type ContactKind = (typeof contactKinds)[number];

const forms: Readonly<Record<ContactKind, RegExp>> = {
  email: /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]{1,190}\.[^\s@\p{Cc}]{2,63}$/u,
  phone: /^\+?\d{5,15}$/,
  address: /^[^\p{Cc}]{3,300}$/u,
};

/** One way to write each contact point, so that the same one given by two people is recognised. */
export function plainContact(kind: ContactKind, written: string): string {
  const trimmed = written.trim();
  if (kind === 'email') return trimmed.toLowerCase();
  return kind === 'phone' ? trimmed.replace(/[\s().-]/g, '') : trimmed.replace(/\s+/g, ' ');
}

/**
 * The street of an address and its postcode, without the house: what neighbours share. `null` when the address tells no
 * street, or no postcode. Norwegian and Danish postcodes have four digits.
 */
export function neighbourhoodOf(address: string): string | null {
  const plain = address.normalize('NFC').toLowerCase();
  const street = /(\p{L}[\p{L}\s.'-]*?)\s*\d+\s?\p{L}?(?=,|\s|$)/u.exec(plain)?.[1];
  const postcode = [...plain.matchAll(/(?<!\d)\d{4}(?=\s+\p{L})/gu)].at(-1)?.[0];
  if (street === undefined || postcode === undefined) return null;
  return `${street.replace(/[^\p{L}]+/gu, ' ').trim()} ${postcode}`;
}

/** Whether somebody can be reached by this. */
export function isContactPoint(kind: ContactKind, plain: string): boolean {
  return forms[kind].test(plain);
}
