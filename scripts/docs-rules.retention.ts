import { countries, type Country } from '#contract';
import { retentionLines, retentionPeriods } from '#platform/database';
import { made, table } from './docs-rules.markdown.js';
import { countryNames } from './docs-rules.words.js';

/** What is kept, how long, by which law, and what removes it. */
export function retentionPage(): readonly string[] {
  return [
    made,
    '',
    '# What is kept, and until when',
    '',
    'These are defaults. **Each municipality’s lawyer confirms them before use.** `closed`: counted from the day the family’s plan was closed, and never before the archive has it. Nothing goes while something holds it: a complaint, a court, an audit, or somebody who has asked for the papers.',
    '',
    ...countries.flatMap(ofCountry),
    '## Every table',
    '',
    'In the order of removal. *With the family*, *with the person*: goes when that goes. *Counted from*: may go before, when its own time is over. Neither: never, and it holds nobody’s name, address or words.',
    '',
    ...table(
      ['table', 'kind', 'goes', 'counted from'],
      retentionLines.map(({ table: name, kind, goesWith, since }) => [
        `\`${name}\``,
        kind,
        goesWith === null ? (since === null ? 'never' : 'by its own date') : `with the ${goesWith}`,
        since === null ? '' : `\`${since}\``,
      ]),
    ),
  ];
}

function ofCountry(country: Country): readonly string[] {
  return [
    `## ${countryNames[country]}`,
    '',
    ...table(
      ['kind', 'months', 'counted from', 'reason', 'source'],
      retentionPeriods[country].map(({ kind, months, from, because, source }) => [
        ...[kind, String(months), from, `\`${because}\``, source],
      ]),
    ),
    '',
  ];
}
