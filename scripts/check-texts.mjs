import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/** Every language has every text bokmål has. */
const others = ['nn', 'da', 'en'];

/** Staff may see the stricter word. Every other file is read by families. */
const forStaff = [
  'access-review',
  'coordination',
  'families',
  'family',
  'kept-out',
  'mine',
  'set-up',
  'work-list',
  'writing',
];
const readable = ['nb', 'nn', 'da'];
const hardest = 35;
/** One idea a sentence: a family reads none with more words than this, in any language. */
const longest = 20;

const folder = join(root, 'apps/web/src/i18n');
const faults = [];

const filesOf = (language) =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
const read = (language, name) => JSON.parse(readFileSync(join(folder, language, `${name}.json`), 'utf8'));

/** `wait.decision` → its text; plural forms count as one key, since languages differ in how many they have. */
function flat(value, path = '') {
  if (typeof value === 'string') return [[path.replace(/_(zero|one|two|few|many|other)$/, ''), value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

const words = (text) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, word]) => word)
    .sort()
    .join();

function compare(language, name) {
  const [own, model] = [language, 'nb'].map((one) => new Map(flat(read(one, name))));
  for (const key of model.keys()) if (!own.has(key)) faults.push(`${language}/${name}.json lacks ${key}`);
  for (const [key, text] of own) {
    if (!model.has(key)) faults.push(`${language}/${name}.json has ${key}, which nb has not`);
    else if (words(text) !== words(model.get(key)))
      faults.push(`${language}/${name}.json ${key}: other {{words}} than nb`);
    if (text.trim() === '') faults.push(`${language}/${name}.json ${key} is empty`);
  }
}

/** LIX: words a sentence, and how many of a hundred words are longer than six letters. */
function lix(texts) {
  const bare = texts.map((text) => text.replace(/\{\{.*?\}\}/g, 'navn').trim());
  const sentences = bare.flatMap((text) => text.split(/[.!?:]+(?:\s|$)/)).filter((one) => /\p{L}/u.test(one));
  const all = bare.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const long = all.filter((word) => word.length > 6);
  return all.length === 0 ? 0 : all.length / sentences.length + (100 * long.length) / all.length;
}

const names = filesOf('nb');
for (const language of others) {
  for (const name of names)
    if (!filesOf(language).includes(name)) faults.push(`${language}/${name}.json is missing`);
  for (const name of filesOf(language))
    if (names.includes(name)) compare(language, name);
    else faults.push(`${language}/${name}.json has no sister in nb`);
}

let worst = 0;
for (const language of readable)
  for (const name of filesOf(language).filter((one) => !forStaff.includes(one))) {
    const value = lix(flat(read(language, name)).map(([, text]) => text));
    worst = Math.max(worst, value);
    if (value > hardest)
      faults.push(`${language}/${name}.json has LIX ${value.toFixed(1)}; families read at most ${hardest}`);
  }

for (const language of ['nb', ...others])
  for (const name of filesOf(language).filter((one) => !forStaff.includes(one)))
    for (const [key, text] of flat(read(language, name)))
      for (const sentence of text.replace(/\{\{.*?\}\}/g, 'navn').split(/[.!?:]+(?:\s|$)/)) {
        const count = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        if (count > longest) faults.push(`${language}/${name}.json ${key}: a sentence of ${count} words`);
      }

for (const fault of faults) console.error(fault);
console.log(
  `Texts: ${names.length} files in nb, ${others.join(', ')}; hardest family text LIX ${worst.toFixed(1)}.`,
);
process.exit(faults.length === 0 ? 0 : 1);
