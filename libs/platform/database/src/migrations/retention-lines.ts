/** Kinds of records, as whoever asks about them would name them. */
export type RecordKind =
  | 'contact-points'
  | 'messages'
  | 'log-ins'
  | 'who-is-who'
  | 'plan'
  | 'papers'
  | 'decisions'
  | 'voices'
  | 'consents'
  | 'statutory'
  | 'requests'
  | 'access-log'
  | 'staff'
  | 'proof'
  | 'set-up';

/** Where one table's rows go and when. Lines stand in the order they are removed in: what points at others goes first. */
export interface RetentionLine {
  readonly table: string;
  readonly kind: RecordKind;
  /** What a row belongs to and goes with; `null`: it goes by its own date, or never. */
  readonly goesWith: 'family' | 'person' | null;
  /** Columns that name the family or the person. */
  readonly by: readonly string[];
  /** The moment its own period is counted from, where it may go before what it belongs to. */
  readonly since: string | null;
}

const withFamily = (kind: RecordKind, ...tables: string[]): RetentionLine[] =>
  tables.map((table) => ({ table, kind, goesWith: 'family', by: ['family_id'], since: null }));
const withPerson = (kind: RecordKind, table: string, by: string[], since: string | null = null) =>
  ({ table, kind, goesWith: 'person', by, since }) as const;
const byDate = (kind: RecordKind, table: string, since: string): RetentionLine => ({
  ...{ table, kind, goesWith: null, by: [], since },
});
const never = (kind: RecordKind, ...tables: string[]): RetentionLine[] =>
  tables.map((table) => ({ table, kind, goesWith: null, by: [], since: null }));

const ended = 'coalesce(x.done_at, x.cancelled_at, x.failed_at)';

/** The graph of what is kept: every table has one line, and a table without a line is an error of the catalogue. */
export const retentionLines: readonly RetentionLine[] = [
  ...withFamily('decisions', 'signature_withdrawal', 'call_back'),
  ...withFamily('voices', 'weighing', 'child_view', 'talk', 'also_me', 'help_word', 'reconsideration'),
  ...withFamily('decisions', 'precondition_met', 'contact_attempt'),
  ...withFamily('statutory', 'informing_refusal', 'statutory_decision'),
  ...withFamily('requests', 'correction_note', 'rights_request'),
  // The files themselves lie outside: their rows go with their own round, and the family waits for it.
  ...withFamily('papers', 'paper', 'stored_file'),
  ...withFamily('plan', 'practical_step', 'progress', 'service_promise'),
  ...withFamily('who-is-who', 'team_member', 'hand_over'),
  ...withFamily('plan', 'action', 'goal', 'standing_agreement', 'delegation', 'basis'),
  ...withFamily('decisions', 'trial', 'requirement', 'sheet', 'signature', 'part', 'next_version'),
  ...withFamily('decisions', 'decision_version', 'decision'),
  ...withFamily('who-is-who', 'appointment'),
  ...withFamily('consents', 'disclosure', 'consent_grant', 'consent', 'health_word'),
  ...withFamily(
    'who-is-who',
    'kept_out',
    'block',
    'support_person',
    'household_member',
    'household',
    'member',
  ),
  ...withFamily('requests', 'retention_mark'),
  { table: 'officer_question', kind: 'requests', goesWith: 'family', by: ['family_id'], since: null },
  { table: 'due', kind: 'messages', goesWith: 'family', by: ['family_id'], since: ended },
  {
    table: 'access_log',
    kind: 'access-log',
    goesWith: 'family',
    by: ['family_id'],
    since: 'app.since_closed(x.family_id, x.hour)',
  },
  ...withFamily('who-is-who', 'family_access'),
  // A guest's service goes with the one family it was let in to; the municipality's own have no such family, and stay.
  { table: 'service', kind: 'who-is-who', goesWith: 'family', by: ['guest_of'], since: null },
  { table: 'family', kind: 'who-is-who', goesWith: 'family', by: ['id'], since: null },
  withPerson('contact-points', 'vault.reader', ['subject_id', 'staff_person_id'], 'x.valid_to'),
  withPerson('contact-points', 'vault.entry', ['person_id'], 'x.valid_to'),
  withPerson('messages', 'notification', ['person_id'], 'x.created_at'),
  withPerson('log-ins', 'idempotency', ['person_id'], 'x.created_at'),
  withPerson('log-ins', 'session', ['person_id'], 'coalesce(x.ended_at, x.expires_at)'),
  withPerson('log-ins', 'account_person', ['person_id']),
  withPerson('who-is-who', 'parental_responsibility', ['child_id', 'adult_id']),
  withPerson('who-is-who', 'daily_authority', ['child_id', 'adult_id']),
  withPerson('who-is-who', 'residence', ['child_id', 'adult_id']),
  withPerson('who-is-who', 'exemption', ['child_id', 'adult_id']),
  withPerson('who-is-who', 'representative', ['person_id', 'representative_id']),
  // What a merge moved goes with the merge.
  withPerson('who-is-who', 'person_merge_row', []),
  withPerson('who-is-who', 'person_merge', ['kept_id', 'gone_id']),
  withPerson('who-is-who', 'person', ['id']),
  byDate('access-log', 'access_review', 'x.reviewed_at'),
  byDate('access-log', 'refusal', 'x.hour'),
  byDate('staff', 'staff', 'x.valid_to'),
  byDate('log-ins', 'oidc_state', 'x.expires_at'),
  byDate('log-ins', 'account', 'x.created_at'),
  ...never('proof', 'event', 'event_seal', 'checkpoint', 'removal', 'public_key'),
  ...never('set-up', 'municipality', 'municipality_number', 'policy', 'migrations'),
];

export interface RetentionPeriod {
  readonly kind: RecordKind;
  /** How long after the moment named by `from`; `null`: for as long as what it belongs to. */
  readonly months: number;
  readonly from: 'closed' | 'ended' | 'written';
  /** Why it is kept so long. */
  readonly because: 'archive-law' | 'accountability' | 'security' | 'in-use';
  readonly source: string;
}

type Country = 'NO' | 'DK';

/** Articles of the regulation, cited as each country cites them. */
const articles = {
  NO: {
    law: 'personvernforordningen',
    duty: 'art. 17 nr. 3 bokstav b',
    accountability: 'art. 5 nr. 2',
    'in-use': 'art. 5 nr. 1 bokstav e',
    security: 'art. 32',
  },
  DK: {
    law: 'databeskyttelsesforordningen',
    duty: 'artikel 17, stk. 3, litra b',
    accountability: 'artikel 5, stk. 2',
    'in-use': 'artikel 5, stk. 1, litra e',
    security: 'artikel 32',
  },
} as const;
/** Norway's act of 20 June 2025 no. 96; Denmark's order no. 591 of 26 June 2003. */
const archive = { NO: 'arkivlova §§ 12 og 13', DK: 'arkivloven; arkivbekendtgørelsen § 5' } as const;

const kindsOfCase = [
  'who-is-who',
  'plan',
  'papers',
  'decisions',
  'voices',
  'consents',
  'statutory',
  'requests',
] as const;
const ofCase = (country: Country): RetentionPeriod[] =>
  kindsOfCase.map((kind) => ({
    ...{ kind, months: 120, from: 'closed', because: 'archive-law' },
    source: `${archive[country]}; ${articles[country].law} ${articles[country].duty}`,
  }));
const everyday = (country: Country): RetentionPeriod[] => {
  const why = (because: 'accountability' | 'in-use' | 'security') =>
    ({ because, source: `${articles[country].law} ${articles[country][because]}` }) as const;
  return [
    { ...{ kind: 'access-log', months: 60, from: 'closed' }, ...why('accountability') },
    { ...{ kind: 'staff', months: 120, from: 'ended' }, ...why('accountability') },
    { ...{ kind: 'contact-points', months: 12, from: 'ended' }, ...why('in-use') },
    { ...{ kind: 'messages', months: 12, from: 'written' }, ...why('in-use') },
    { ...{ kind: 'log-ins', months: 3, from: 'ended' }, ...why('security') },
  ];
};

/** How long each kind is kept: defaults of a country, to be confirmed by each municipality's lawyer. */
export const retentionPeriods: Readonly<Record<Country, readonly RetentionPeriod[]>> = {
  NO: [...ofCase('NO'), ...everyday('NO')],
  DK: [...ofCase('DK'), ...everyday('DK')],
};
