import { countries, type Country } from '#contract';
import { retentionLines, retentionPeriods } from '#platform/database';
import { made, table } from './docs-rules.markdown.js';
import { countryNames } from './docs-rules.words.js';

/** Read in public sources in November 2026; none of it is legal advice. */
const standing = [
  '**Norway.** *Arkivlova*, the act of 20 June 2025 no. 96, in force from 1 January 2026: § 12 what is kept for ever, § 13 what may be disposed of and when. That the archive act goes before a wish to be erased was held by *Personvernnemnda* in PVN-2024-14 (27 January 2025) under § 9 of the act before it.',
  '**Denmark.** Nothing of a public archive is disposed of but by rules under *arkivbekendtgørelsen* § 5 (order no. 591 of 26 June 2003); for municipalities *Rigsarkivet* gives them in orders of their own.',
  '**The regulation.** Articles 15, 16 and 17; article 17 no. 3 b and d let a legal duty and archiving in the public interest go before erasure; article 12 no. 3 is the month to answer in.',
  '**Not confirmed, and the lawyer’s to set:** every number of months above; which of these records a municipality must keep for ever (Norway’s rules name some child-welfare and health records: *riksarkivarens forskrift* §§ 7-28 and 7-29, partly replaced by the new *arkivforskrift* of 2026); what *barnevernsloven*, *sosialtjenesteloven*, *pasientjournalloven*, *forvaltningsloven*, *barnets lov*, *serviceloven* and *sundhedsloven* add for a service’s own records, which are kept in that service’s own system and not here; and the age from which somebody’s phone and e-mail are theirs alone to let go (here 15).',
];

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
    '## What stands on law, and what does not',
    '',
    ...standing.flatMap((line) => [`- ${line}`]),
    '',
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
