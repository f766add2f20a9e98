import { answers, type Answer, type Instant } from '#contract';
import { Problem } from '../../../api/problem.js';

/** What the receipt page tells of a receipt; the file has all of it. */
export interface ReceiptRecord {
  readonly signatureId: string;
  readonly decisionId: string;
  readonly signerId: string;
  /** Whose hand it was when not the signer's own. */
  readonly givenById: string | null;
  /** Given on a device, one's own or a delegate's; otherwise somebody wrote down what was said. */
  readonly isOwnDevice: boolean;
  readonly answer: Answer;
  readonly signedAt: Instant;
}

/** The record inside a signed receipt. Whether the signature holds is for `npm run verify`, not for this page. */
export function recordIn(receipt: string): ReceiptRecord {
  const [, body = ''] = receipt.split('.');
  const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const valueOf = (field: string): unknown =>
    typeof content === 'object' && content !== null ? Reflect.get(content, field) : undefined;
  const text = (field: string): string => {
    const value = valueOf(field);
    if (typeof value !== 'string') throw new Problem('unexpected', 0);
    return value;
  };
  const answer = answers.find((one) => one === text('answer'));
  if (answer === undefined) throw new Problem('unexpected', 0);
  return {
    signatureId: text('signatureId'),
    decisionId: text('decisionId'),
    signerId: text('signerId'),
    givenById: valueOf('givenById') === null ? null : text('givenById'),
    isOwnDevice: text('route') !== 'paper' && text('route') !== 'oral',
    answer,
    signedAt: text('signedAt'),
  };
}
