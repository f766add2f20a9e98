/** What a column holds, seen from the person it is about. */
export type ColumnClass = 'id' | 'time' | 'state' | 'word' | 'proof' | 'public' | Personal;
export type Personal = 'identity' | 'contact' | 'content';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Text columns by what they hold. A column in none of these has no class, and the catalogue says so. */
const byClass: Readonly<Record<'word' | 'proof' | 'public' | Personal, readonly string[]>> = {
  identity: words(
    `birth_date due_date died_on interpreter given_name family_name national_number_hash no_view_reason`,
  ),
  contact: words(
    `sealed value_hash street_hash place work_phone work_hours provider_session message_id return_to`,
  ),
  content:
    words(`file_name answer_text appeal_to basis change description draft how_heard identity_checked legal_basis mandate
    note outcome owner_name present purpose question reasons recipient response review_note should_be sorted statement
    title urgent_because what when_wanted why withheld_because words written`),
  word: words(`file_type about acr withdrawn_acr action alternative_group area areas at_time because capacity child_heard code country currency device drafted_as duty end_reason
    ended_because finding ground horizon interpreted_by kind kinds lane language interpreter_language left_because matter_class notice_version
    occurrence owner owner_kind payload protection_grade reach retired_because role route secrecy sector signal source state step
    support_level topic type value counted_from key`),
  proof:
    words(`body_hash hash jwk jws kid leaf nonce part_hashes previous_hash receipt root root_hash salt session_hash
    sheet_hash state_hash token_hash verifier xid`),
  public: words(`number other_name region_name region_number time_zone timestamp phone`),
};

/** Where one name means different things in different tables. */
const inTable: Readonly<Record<string, ColumnClass>> = {
  'family.name': 'content',
  'household.name': 'content',
  'municipality.name': 'public',
  'service.name': 'public',
  'migrations.name': 'public',
  'signature.answer': 'word',
  'reconsideration.answer': 'content',
  'officer_question.answer': 'content',
  'rights_request.answer': 'content',
  'appointment.reason': 'content',
  'person_merge.reason': 'content',
  'person_merge.undo_reason': 'content',
  'person_merge_row.of_table': 'word',
  'person_merge_row.before': 'content',
  'person_merge_row.after': 'content',
  'health_word.assessed_by': 'content',
  'kept_out.reason': 'content',
  'kept_out.lift_reason': 'content',
  'hand_over.reason': 'content',
  'disclosure.reason': 'content',
  'reconsideration.reason': 'content',
  'informing_refusal.reason': 'word',
  'rights_request.reason': 'word',
  'retention_mark.reason': 'word',
  'decision.status': 'word',
  'idempotency.status': 'state',
  'statutory_decision.decided_by': 'content',
  'removal.what': 'word',
  'public_key.purpose': 'word',
  'oidc_state.purpose': 'word',
};

const byName = new Map<string, ColumnClass>();
for (const [name, columns] of Object.entries(byClass))
  for (const column of columns) byName.set(column, name as ColumnClass);

const ofType: Readonly<Record<string, ColumnClass>> = {
  uuid: 'id',
  'uuid[]': 'id',
  date: 'time',
  'timestamp with time zone': 'time',
  boolean: 'state',
  integer: 'state',
  smallint: 'state',
  bigint: 'state',
};

/** The class of a column: as its table says, else as its name says, else as its type says; nothing when nobody has said. */
export function columnClass(table: string, column: string, type: string): ColumnClass | undefined {
  return inTable[`${table}.${column}`] ?? byName.get(column) ?? ofType[type];
}

/** Whether a column holds somebody's identity, how to reach them, or what was written about them. */
export function isPersonal(found: ColumnClass | undefined): boolean {
  return found === 'identity' || found === 'contact' || found === 'content';
}
