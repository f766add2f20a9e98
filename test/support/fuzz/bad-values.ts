import fc from 'fast-check';

/** A value no form should take, as it stands in JSON: some of these cannot be said as a JavaScript value. */
export interface Bad {
  readonly name: string;
  readonly json: string;
}

const text = (name: string, value: string): Bad => ({ name, json: JSON.stringify(value) });
const bare = (json: string): Bad => ({ name: json, json });
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

const wrongTypes = ['null', 'true', 'false', '0', '1', '[]', '{}', '[[]]', '[null]', '[{}]', '""', '" "'].map(
  bare,
);
const numbers = [
  ...['-0', '-1', '0.5', '1e308', '-1e308', '1e999', '1e-400', '2147483648', '-2147483649'],
  ...['9007199254740993', '9223372036854775808', '"NaN"', '"Infinity"', '"1e3"', '"0x10"', '"12"'],
].map(bare);
const days = [
  ...['2027-02-29', '2026-02-30', '2026-13-01', '0000-01-01', '0001-01-01', '10000-01-01', '-2026-01-01'],
  ...['+275761-01-01', '2026-11-22T24:00:00Z', '2026-11-22T23:59:60Z', '2026-11-22T25:00:00Z'],
  ...['2026-11-22T10:00:00+99:99', '9999-12-31T23:59:59Z', '26-1-1', '2026-W48', 'infinity', 'now', 'epoch'],
].map((day) => text(day, day));
const texts = [
  text('NUL', '\0'),
  text('NUL inside', 'a\0b'),
  { name: 'lone high surrogate', json: '"\\ud800"' },
  { name: 'lone low surrogate', json: '"a\\udc00b"' },
  text('surrogates swapped', '\udc00\ud800'),
  text('not a character', '\uffff\ufffe'),
  text('right to left', '\u202Eabc\u202C'),
  text('joined emoji', '👩‍👩‍👧‍👦'.repeat(50)),
  text('combining marks', `a${'\u0301'.repeat(500)}`),
  text('controls', '\u0001\u0008\u001b[31m\u007f\u0085\u2028\u2029'),
  text('lines', 'a\r\nSet-Cookie: vl=1\r\n\r\nb'),
  text('10 kB', 'x'.repeat(10_000)),
  text('200 kB', 'å'.repeat(100_000)),
  text('SQL quote', `' or '1'='1' --`),
  text('SQL statement', `'); drop table person; select ('`),
  text('SQL wild cards', '%_\\%'),
  text('SQL array', '{"a",null}'),
  text('HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'),
  text('template', '{{7*7}}${7*7}#{7*7}<%= 7*7 %>'),
  text('path', '../../../../etc/passwd'),
  text('formula', '=cmd|/c calc!A1'),
  text('prototype', '__proto__'),
  text('constructor', 'constructor'),
  text('nil id', '00000000-0000-0000-0000-000000000000'),
  text('an id of nothing', '0190f3a0-0000-7000-8000-000000000000'),
  text('id in capitals', '0190F3A0-0000-7000-8000-000000000000'),
  text('id in braces', '{0190f3a0-0000-7000-8000-000000000000}'),
  text('a word nobody knows', 'finnes-ikke'),
];
const shapes: Bad[] = [
  { name: 'own prototype', json: '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}' },
  { name: 'object that says it is a string', json: '{"toString":1,"valueOf":2,"length":3}' },
  { name: 'object like a list', json: '{"0":"a","length":4294967295}' },
  { name: 'list of one text', json: '["leisure"]' },
  { name: 'list of thousands', json: `[${Array.from({ length: 5_000 }, () => '"a"').join()}]` },
  { name: 'list of thousands of objects', json: `[${Array.from({ length: 2_000 }, () => '{}').join()}]` },
  { name: 'same twice', json: '["leisure","leisure"]' },
  { name: 'deep lists', json: nested('[', ']', 2_000) },
  { name: 'deep objects', json: `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}` },
];

/** What every field of every operation is given. */
export const badValues: readonly Bad[] = [...wrongTypes, ...numbers, ...days, ...texts, ...shapes];

/** As many more as chance brings: any text, any number, any shape. */
export function badByChance(seed: number, count: number): Bad[] {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double(),
    fc.bigInt().map(String),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
    fc.jsonValue({ maxDepth: 3 }),
  );
  return fc
    .sample(any, { seed, numRuns: count })
    .map((value, n) => ({ name: `by chance ${n}`, json: JSON.stringify(value) }));
}

export interface RawBody {
  readonly name: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const json = { 'content-type': 'application/json' };
const of = (type: string) => ({ 'content-type': type });

/** What may come instead of a body, whatever the operation. */
export const rawBodies: readonly RawBody[] = [
  ...['', '{', '[', '{"a":}', '{a:1}', "{'a':1}", '{"a":1,}', 'undefined', 'NaN', '"text', '{"a":1}{"b":2}'],
  ...['null', 'true', '1', '"text"', '[]', '[{}]', '[null]', '{}', '\ufeff{}', '{"":1}', '{"a":"\\x"}'],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"toString":null}'],
]
  .map((body): RawBody => ({ name: `body ${body.slice(0, 24)}`, body, headers: json }))
  .concat([
    { name: 'deep body', body: nested('[', ']', 50_000), headers: json },
    { name: 'deeper body', body: `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, headers: json },
    { name: 'large body', body: `{"a":"${'x'.repeat(300_000)}"}`, headers: json },
    { name: 'not UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), headers: json },
    { name: 'UTF-16', body: Buffer.from('{"a":1}', 'utf16le'), headers: json },
    { name: 'no type', body: '{}', headers: {} },
    { name: 'text', body: '{}', headers: of('text/plain') },
    { name: 'form', body: 'a=1&b[c]=2', headers: of('application/x-www-form-urlencoded') },
    {
      name: 'XML',
      body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      headers: of('application/xml'),
    },
    { name: 'form without edge', body: 'x', headers: of('multipart/form-data') },
    { name: 'form that ends early', body: '--a\r\n', headers: of('multipart/form-data; boundary=a') },
    { name: 'type nobody knows', body: '{}', headers: of('a/b; c=d') },
    { name: 'type that is none', body: '{}', headers: of(';;;') },
    { name: 'JSON of another sort', body: '{}', headers: of('application/vnd.api+json') },
    { name: 'another alphabet', body: '{}', headers: of('application/json; charset=utf-7') },
    { name: 'said to be packed', body: '{}', headers: { ...json, 'content-encoding': 'gzip' } },
  ]);

/** What a header or a query may hold; a header takes no line break, so those are left to the body. */
export const badWords: readonly string[] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e308',
    '-0',
    'NaN',
    '99999999999999999999',
    '0x1',
    '1.5',
    'null',
    'undefined',
    'true',
  ],
  ...[
    '"',
    '""',
    '"1"',
    '"-1"',
    '"99999999999999999999"',
    'W/"1"',
    '"1", "2"',
    '*',
    '"a"',
    `"${'9'.repeat(200)}"`,
  ],
  ...[
    `' or 1=1 --`,
    '%00',
    '%',
    '%zz',
    '%ff',
    '../..',
    '<b>',
    '__proto__',
    '[]',
    '{}',
    '{"a":1}',
    '\u00e6\u00f8\u00e5',
    '\u0080',
  ],
  ...[
    'x'.repeat(2_000),
    'x'.repeat(129),
    '1234567',
    'a b c d e f g h',
    'nb;q=2,da;q=-1',
    'xx-XX',
    '*;q=0',
    ',,,,',
  ],
  ...[
    '2027-02-29',
    '0000-01-01',
    '2026-11-22T24:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275761-01-01T00:00:00Z',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '0190f3a0-0000-7000-8000-000000000000',
    'finnes-ikke',
    'eyJhIjoxfQ',
    'eyJ',
  ],
];
