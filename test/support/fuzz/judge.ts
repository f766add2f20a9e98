import type { Description } from '../description.js';
import { canary } from './bodies.js';
import type { Operation } from './operations.js';
import type { Answered, Sent } from './wire.js';

const stack = /\bat .{1,200}\.(m?js|ts):\d+|node_modules|QueryFailedError|TypeError|ReferenceError/;
const ours = /^\/(api\/v1|auth)\//;

/** Whether an answer shows that something broke inside. */
export function breaksIn({ status, text }: Answered): string | undefined {
  if (status === 0) return `no answer: ${text}`;
  if (status >= 500) return `answered ${status}`;
  return status >= 400 && stack.test(text) ? 'a trace of the code in the answer' : undefined;
}

/** What is wrong with an answer, whatever was asked; `undefined` when nothing is. */
export function faultIn(
  description: Description,
  { method, template }: Operation,
  sent: Sent,
  answer: Answered,
): string | undefined {
  const { status, text } = answer;
  const broken = breaksIn(answer);
  if (broken !== undefined) return broken;
  const type = answer.headers['content-type'] ?? '';
  const isJson = type.includes('json');
  if (status >= 400) {
    if (!type.startsWith('application/problem+json'))
      return `a refusal (${status}) that is no problem details`;
    if (text.includes(canary)) return 'a refusal that says back what was sent';
  }
  if (status >= 300 && status < 400) return undefined;
  if (status < 300 && !isJson && text !== '') return undefined;
  if (!ours.test(sent.path)) return undefined;
  try {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    description.assertIs(method, template, status, body);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 400) : 'an answer nobody can read';
  }
}
