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

/** Whether somebody can be reached by this. */
export function isContactPoint(kind: ContactKind, plain: string): boolean {
  return forms[kind].test(plain);
}
