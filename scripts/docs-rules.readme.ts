import { countries } from '#contract';
import { becauseLines, whoWords } from '#people';
import { fileOf, made, table } from './docs-rules.markdown.js';
import { countryNames } from './docs-rules.words.js';

const reading: readonly string[] = [
  '## How a row is read',
  '',
  '- Every row that fits the class, the matter, the age and the day adds what it says. Nothing else does: no row, no signature, and then the answer is that nobody can sign.',
  '- *Alone* means that the young person signs instead of the guardians; only rows marked *beside* remain.',
  '- Who signs is not also heard or told: it is on their own sheet.',
  '- An age is reached on the birthday, at midnight where the family lives. Who is born on 29 February reaches it on 1 March in a year without that day.',
  '- A row is in force from its first day and no longer on its last. A law that is passed but not dated stands here without a day and is not used.',
  '',
  '## What holds for every row',
  '',
  '- A holder of parental responsibility leaves only by death, by the end of the record (a court’s order) or by a documented exemption that a second employee has confirmed.',
  '- What a child-welfare service does, pays for or joins is asked as a child-welfare matter as well: who is a party is told. No signature comes or goes by it.',
  '- A block removes no right: the requirement stays and is marked *needs another route*. So it is for a holder recorded as unable to consent.',
  '- Nobody able to sign is *impossible*, never *complete*.',
  '- A guardian appointed for a child signs within the mandate when no holder is left. A mandate that leaves an area of life out changes nothing there.',
  '- Nobody signs because of a role in a service or a team.',
];

/** The front page: how to read the tables, and what holds for every row. */
export function readme(): readonly string[] {
  return [
    made,
    '',
    '# Whose yes is needed',
    '',
    'These are defaults from law and practice. **Each municipality’s lawyer confirms them before use.** A municipality may be stricter, never looser.',
    '',
    ...countries.map((one) => `- [${countryNames[one]}](${fileOf(one)})`),
    '',
    ...reading,
    '',
    '## Whom a row points at',
    '',
    ...table(
      ['word', 'meaning'],
      Object.entries(whoWords).map(([word, meaning]) => [`\`${word}\``, meaning]),
    ),
    '',
    '## Reasons',
    '',
    ...table(
      ['word', 'in plain words'],
      Object.entries(becauseLines).map(([word, meaning]) => [`\`${word}\``, meaning]),
    ),
  ];
}
