import { randomBytes } from 'node:crypto';

/** What the demo provider and our own side share, made anew at every start. */
export class DemoClientSecret {
  readonly value = randomBytes(32).toString('base64url');
}
