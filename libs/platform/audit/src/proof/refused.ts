/** Why a proof does not hold. Closed list: the verifier has a plain sentence for each. */
export const refusals = [
  'not-text',
  'not-json',
  'reformatted',
  'too-deep',
  'not-plain-data',
  'unknown-format',
  'wrong-shape',
  'not-base64url',
  'not-a-token',
  'wrong-kind-of-token',
  'unknown-key',
  'wrong-key-purpose',
  'key-does-not-match-its-id',
  'bad-signature',
  'no-keys',
  'hash-mismatch',
  'sheet-mismatch',
  'not-in-batch',
  'checkpoint-missing',
  'checkpoint-unused',
  'key-unused',
  'event-twice',
  'document-altered',
  'nothing-to-prove',
  'chain-broken',
  'chain-gap',
  'clock-went-back',
  'detail-altered',
] as const;
export type Refusal = (typeof refusals)[number];

/** Thrown by everything in this room that finds something that does not hold. `where` names a place, never a value. */
export class ProofRefused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly where: string = '',
  ) {
    super(where === '' ? reason : `${reason} (${where})`);
    this.name = 'ProofRefused';
  }
}
