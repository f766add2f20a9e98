import type { Dice } from '../dice.js';
import { Bodies, hole } from './bodies.js';
import type { Case } from './cases.js';
import type { Operations, Place } from './operations.js';
import type { Pool } from './pool.js';
import type { Sent } from './wire.js';

/** Makes of a case, somebody who asks and a family the very request that is sent. */
export class Requests {
  constructor(
    private readonly operations: Operations,
    private readonly pool: Pool,
    private readonly today: string,
  ) {}

  of({ operation, wrong }: Case, own: Readonly<Record<string, string>>, familyId: string, dice: Dice): Sent {
    const bodies = new Bodies(this.operations, this.pool, dice, this.today);
    const headers: Record<string, string> = { ...own, accept: 'application/json' };
    if (operation.parameters.some(({ name }) => name === 'If-Match')) headers['if-match'] = '"1"';
    let path = this.pool.address(operation.template, familyId, dice);
    let text = operation.body === undefined ? undefined : bodies.good(operation.body, familyId);
    if ('place' in wrong && operation.body !== undefined)
      text = withBad(bodies.around(operation.body, familyId, wrong.place), wrong);
    if (text !== undefined) headers['content-type'] = 'application/json';
    let body: string | Buffer | undefined = text;
    if (operation.isForm && text !== undefined) body = asForm(text, headers);
    if (wrong.at === 'whole') {
      delete headers['content-type'];
      Object.assign(headers, wrong.raw.headers);
      body = wrong.raw.body;
    }
    if (wrong.at === 'header') headers[wrong.name] = headerWord(wrong.word);
    if (wrong.at === 'query') path += `?${wrong.name}=${encodeURIComponent(wrong.word)}`;
    if (wrong.at === 'path') path = withStep(operation.template, path, wrong.name, wrong.word);
    return { method: operation.method, path, headers, body };
  }
}

function withBad(around: string, wrong: Extract<Case['wrong'], { place: Place }>): string {
  const name = JSON.stringify(String(wrong.place.at(-1)));
  if (wrong.at === 'left-out')
    return around.replace(new RegExp(`(${name}:)?${hole},?`), '').replace(/,([}\]])/g, '$1');
  if (wrong.at === 'unknown-field')
    return around.replace(hole, '{"zq":1}').replace(/^\{/, '{"zqField":1,').replace(',}', '}');
  if (wrong.at === 'twice')
    return around.replace(`${name}:${hole}`, () => `${name}:"a",${name}:${wrong.bad.json}`);
  return around.replace(hole, () => wrong.bad.json);
}

function asForm(words: string, headers: Record<string, string>): string {
  headers['content-type'] = 'multipart/form-data; boundary=zq';
  const part = (name: string, rest: string, content: string) =>
    `--zq\r\ncontent-disposition: form-data; name="${name}"${rest}\r\n\r\n${content}\r\n`;
  return `${part('words', '', words)}${part('file', '; filename="a.txt"\r\ncontent-type: text/plain', 'Hei')}--zq--\r\n`;
}

const headerWord = (word: string): string => word.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?');

function withStep(template: string, path: string, name: string, word: string): string {
  const at = template.split('/').indexOf(`{${name}}`);
  const isEncoded = /^%/.test(word);
  return path
    .split('/')
    .map((step, n) => (n === at ? (isEncoded ? word : encodeURIComponent(word)) : step))
    .join('/');
}
