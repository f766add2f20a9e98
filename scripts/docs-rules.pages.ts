import { countries, matterClasses, matters, type Country, type Matter, type MatterClass } from '#contract';
import { authorityTables, whoWords, type AuthorityRow } from '#people';
import { example, exampleDay } from './docs-rules.example.js';
import { fileOf, made, table } from './docs-rules.markdown.js';
import { readme } from './docs-rules.readme.js';
import { retentionPage } from './docs-rules.retention.js';
import * as words from './docs-rules.words.js';

/** Every page of docs/rules: file name to text. */
export function pages(): ReadonlyMap<string, string> {
  const texts: [string, readonly string[]][] = [
    ['README.md', readme()],
    ['retention.md', retentionPage()],
    ...countries.map((one): [string, readonly string[]] => [fileOf(one), countryPage(one)]),
  ];
  return new Map(texts.map(([name, lines]) => [name, `${lines.join('\n')}\n`]));
}

function countryPage(country: Country): readonly string[] {
  return [
    made,
    '',
    `# ${words.countryNames[country]}: whose yes is needed`,
    '',
    '[How to read this](README.md)',
    '',
    ...matterClasses.flatMap((one) => classSection(country, one)),
  ];
}

function classSection(country: Country, matterClass: MatterClass): readonly string[] {
  const rows = authorityTables[country].rows.filter(
    (one) => one.classes === 'all' || one.classes.includes(matterClass),
  );
  const born = (one: AuthorityRow): number => (one.ages === 'unborn' ? -1 : one.ages[0]);
  return [
    `## ${words.classNames[matterClass]} (${words.classExamples[matterClass]})`,
    '',
    `An example, worked for ${exampleDay}: two parents share parental responsibility; the child lives with one of them.`,
    '',
    ...example(country, matterClass),
    '',
    ...table(
      ['age', 'who', 'role', 'matter', 'terms', 'reason', 'source', 'in force', 'in words'],
      [...rows]
        .sort((a, b) => born(a) - born(b))
        .map((one) => [
          words.ages(one),
          whoWords[one.who],
          words.roleNames[one.role],
          mattersOf(one.matters),
          words.terms(one),
          `\`${one.because}\``,
          one.source,
          words.inForce(one),
          one.sentence,
        ]),
    ),
    '',
  ];
}

function mattersOf(named: readonly Matter[] | 'all'): string {
  if (named === 'all') return 'all';
  const left = matters.filter((one) => !named.includes(one));
  const list = (some: readonly Matter[]): string => some.map((one) => words.matterNames[one]).join(', ');
  return left.length < named.length ? `all but ${list(left)}` : list(named);
}
