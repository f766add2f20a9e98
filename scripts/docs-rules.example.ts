import { matters, type Country, type Matter, type MatterClass } from '#contract';
import { authorityTables, requirementsFor, type Circle, type CirclePerson } from '#people';
import { table } from './docs-rules.markdown.js';
import { matterNames } from './docs-rules.words.js';

/** The day the examples are worked for; fixed, so that the pages change only when the rules do. */
export const exampleDay = '2026-11-22';

/** Matter by age, answered by the rule itself and not by reading the rows. */
export function example(country: Country, matterClass: MatterClass): readonly string[] {
  const edges = authorityTables[country].rows
    .filter((one) => one.validTo === null && one.validFrom !== null)
    .flatMap((one) => (one.ages === 'unborn' ? [] : [one.ages[0]]));
  const starts = [...new Set(edges)].sort((a, b) => a - b);
  const head = starts.map((from, at) => {
    const next = starts[at + 1];
    if (next === undefined) return `${from}+`;
    return next - from === 1 ? String(from) : `${from}–${next - 1}`;
  });
  return table(
    ['matter', 'not born', ...head],
    matters.map((matter) => [
      matterNames[matter],
      ...[null, ...starts].map((age) => exampleCell(country, matterClass, matter, age)),
    ]),
  );
}

function exampleCell(country: Country, matterClass: MatterClass, matter: Matter, age: number | null): string {
  const all = requirementsFor({
    country,
    matterClass,
    matter,
    area: 'school',
    subjectId: 'the child',
    today: exampleDay,
    circle: exampleFamily(age),
  });
  return (['sign', 'heard', 'told'] as const)
    .flatMap((role) => {
      const these = all.filter((one) => one.role === role);
      if (these.length === 0) return [];
      const between = these.some((one) => one.alternativeGroup !== null) ? ' or ' : ' and ';
      const weight = these.some((one) => one.because === 'heard-great-weight') ? ' (great weight)' : '';
      return [`**${role}**: ${these.map((one) => one.personId ?? 'nobody').join(between)}${weight}`];
    })
    .join('<br>');
}

function exampleFamily(age: number | null): Circle {
  const since = { validFrom: '2000-01-01', validTo: null };
  const person = (id: string, birthDate: string | null): CirclePerson => ({
    id,
    birthDate,
    carriedBy: birthDate === null ? 'the mother' : null,
    diedOn: null,
    capacity: 'full',
    noViewReason: null,
  });
  const born = age === null ? null : `${Number(exampleDay.slice(0, 4)) - age}${exampleDay.slice(4)}`;
  const tie = (adultId: string) => ({ childId: 'the child', adultId, ...since });
  return {
    persons: [
      person('the child', born),
      person('the mother', '1985-01-01'),
      person('the father', '1984-01-01'),
    ],
    responsibilities: [tie('the mother'), tie('the father')],
    dailyAuthorities: [tie('the mother')],
    residences: [tie('the mother')],
    representatives: [],
    blocks: [],
    exemptions: [],
  };
}
