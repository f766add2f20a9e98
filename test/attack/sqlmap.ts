import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.js';
import { broken, type Target } from './targets.js';

/** What it found at one address says nothing of the next one. */
const answers = 'skip further tests=N,redirect=N,follow=N,exploit=N';
/** A row without a word, or one that sqlmap itself looked at again and took back. */
const nothing = /,,,,\s*$|,false positive or unexploitable\s*$/;
const line = '='.repeat(54);

/** Every operation with something in it that can be otherwise: ids in its address, words of a query, fields of a body. */
export async function sqlmap(targets: readonly Target[], way: string, folder: string): Promise<string[]> {
  const { host } = new URL(way);
  const open = `GET ${broken}?name=x HTTP/1.1\nHost: ${host}\n\n`;
  const requests = [...targets.flatMap((target, n) => requestOf(target, n, host)), open];
  const halves = [0, 1].map((half) => requests.filter((_, n) => n % 2 === half));
  const found = await Promise.all(
    halves
      .filter((half) => half.length > 0)
      .map((half, n) => one(half, join(folder, `sqlmap-${n}`), join(folder, `requests-${n}.txt`))),
  );
  return found.flat();
}

async function one(requests: readonly string[], folder: string, file: string): Promise<string[]> {
  writeFileSync(file, requests.map((request) => `${line}\n${request}\n${line}\n`).join('\n'));
  const options = ['-l', file, '--output-dir', folder, '--results-file', `${folder}.csv`];
  const how = ['--batch', '--ignore-stdin', '--flush-session', '--disable-coloring', '--dbms', 'postgresql'];
  const calm = ['--keep-alive', '--ignore-code', '*', '--answers', answers];
  const { status, output } = await runTool('sqlmap', [...options, ...how, ...calm]);
  writeFileSync(`${folder}.log`, output);
  if (status !== 0) return [`sqlmap ended with ${status}`];
  const [, ...rows] = readFileSync(`${folder}.csv`, 'utf8').trim().split('\n');
  const tried = output.split('] testing URL ').length - 1;
  const left = tried < requests.length ? [`sqlmap tried ${tried} of ${requests.length} requests`] : [];
  return [...left, ...rows.filter((row) => !nothing.test(row)).map((row) => `sqlmap: ${row}`)];
}

function requestOf({ operation, sent }: Target, n: number, host: string): string[] {
  const [address = '', query] = sent.path.split('?');
  const steps = operation.template.split('/');
  const marked = address.split('/').map((step, at) => (steps[at]?.startsWith('{') ? `${step}*` : step));
  if (!marked.some((step) => step.endsWith('*')) && query === undefined && sent.body === undefined) return [];
  const path = `/as/${n}${marked.join('/')}${query === undefined ? '' : `?${query}`}`;
  const type = sent.headers['content-type'];
  const head = [`${sent.body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, `Host: ${host}`];
  if (type !== undefined) head.push(`Content-Type: ${type}`);
  return [`${head.join('\n')}\n\n${sent.body === undefined ? '' : String(sent.body)}`];
}
