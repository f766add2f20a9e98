import type { MigrationInterface, QueryRunner } from 'typeorm';
import { interpreted, itemColumns, tenantTable } from './tenant-table.js';

const decision = (table: string) =>
  `constraint fk_${table}_decision foreign key (municipality_id, decision_id) references decision (municipality_id, id)`;
const version = (table: string) =>
  `constraint fk_${table}_version foreign key (municipality_id, decision_id, version_n) references decision_version (municipality_id, decision_id, n)`;

/** Proposals, frozen versions, parts and sheets, requirements, signatures and everything said about them. */
export class Decisions1000000000005 implements MigrationInterface {
  name = 'Decisions1000000000005';

  async up(q: QueryRunner): Promise<void> {
    await proposals(q);
    await answers(q);
    await voices(q);
    await sideways(q);
    await q.query(`
      alter table basis add constraint fk_up_basis_decision foreign key (municipality_id, decision_id) references decision (municipality_id, id);
      alter table basis add constraint fk_up_basis_trial foreign key (municipality_id, trial_id) references trial (municipality_id, id) deferrable initially deferred;
      alter table basis add constraint fk_up_basis_standing_agreement foreign key (municipality_id, standing_agreement_id) references standing_agreement (municipality_id, id);
      alter table basis add constraint fk_up_basis_appointment foreign key (municipality_id, appointment_id) references appointment (municipality_id, id);`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

async function proposals(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'decision',
    wall: 'family',
    comment: 'A proposed change that needs signatures: forslag, then avtale',
    changes: [
      'question',
      'status',
      'status_since',
      'current_version',
      'draft',
      'urgent',
      'urgent_because',
      'opened_at',
      'closes_at',
      'clock_stopped_at',
      'earliest_sign_at',
      'effect_at',
      'in_effect_at',
      'held_since',
      'version',
    ],
    body: `question text not null, drafted_by uuid not null, drafted_as text not null, status text not null, status_since timestamptz not null,
      current_version int not null, draft jsonb not null, urgent boolean not null, urgent_because text, revises_id uuid,
      opened_at timestamptz, closes_at timestamptz, clock_stopped_at timestamptz, earliest_sign_at timestamptz,
      effect_at timestamptz, in_effect_at timestamptz, held_since timestamptz, created_at timestamptz not null, version int not null,
      constraint ck_decision_status check (status in ('draft','proposed','agreed','in-effect','not-agreed','withdrawn','expired','other-route')),
      constraint ck_decision_drafted_as check (drafted_as in ('family','coordination')),
      constraint ck_decision_open check (status <> 'proposed' or (opened_at is not null and closes_at is not null and current_version > 0))`,
  });
  await q.query(
    `create index ix_decision_due on decision (municipality_id, status, closes_at, effect_at) where status in ('proposed','agreed')`,
  );
  await tenantTable(q, {
    name: 'decision_version',
    wall: 'family',
    comment: 'A frozen version: the ordered hashes of its parts and their root. Never changed',
    body: `decision_id uuid not null, n int not null, question text not null, root_hash text not null, part_hashes text[] not null, frozen_by uuid not null, frozen_at timestamptz not null,
      ${decision('decision_version')}, constraint uq_decision_version unique (municipality_id, decision_id, n),
      constraint ck_decision_version_parts check (cardinality(part_hashes) > 0 and n > 0)`,
  });
  await tenantTable(q, {
    name: 'part',
    wall: 'family',
    comment:
      'One change in a frozen version, salted and hashed; promised_as: the part its service promised for, where it carries that on. Never changed',
    body: `${itemColumns} decision_id uuid not null, version_n int not null, position int not null, kind text not null, matter_class text not null,
      change jsonb not null, salt text not null, hash text not null, promised_as uuid,
      ${version('part')}, constraint uq_part unique (municipality_id, decision_id, version_n, position)`,
  });
  await tenantTable(q, {
    name: 'next_version',
    wall: 'family',
    comment:
      'A new version while it is written, beside the frozen one that is still answered; read by whoever may send it, empty once sent or thrown away',
    changes: ['written', 'written_by', 'written_at', 'version'],
    body: `decision_id uuid not null, n int not null, written jsonb, written_by uuid not null, written_at timestamptz not null, version int not null,
      ${decision('next_version')}, constraint uq_next_version unique (municipality_id, decision_id, n)`,
    using: `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])
      and exists (select 1 from decision d where d.municipality_id = next_version.municipality_id and d.id = next_version.decision_id
        and (d.drafted_by = (select ctx.person()) or (d.drafted_as = 'coordination' and (select ctx.coordinates(next_version.family_id)))))`,
  });
  await tenantTable(q, {
    name: 'requirement',
    wall: 'family',
    comment:
      'Why one person must answer one part for one subject. Never changed; leaves only when the right has ended. Whether it is met is counted from the answers',
    body: `decision_id uuid not null, version_n int not null, key text not null, part_id uuid not null, person_id uuid, subject_id uuid not null, role text not null,
      because text not null, source text not null, alternative_group text, may_not_see boolean not null, state text not null, created_at timestamptz not null,
      retired_at timestamptz, retired_because text,
      ${version('requirement')},
      constraint fk_requirement_part foreign key (municipality_id, part_id) references part (municipality_id, id),
      constraint ck_requirement_role check (role in ('sign','heard','told')),
      constraint ck_requirement_state check (state in ('open','impossible','other-route')),
      constraint ck_requirement_person check (person_id is not null or state <> 'open')`,
  });
  await q.query(`create index ix_requirement_decision on requirement (municipality_id, decision_id, version_n);
    create index ix_requirement_person on requirement (municipality_id, person_id) where retired_at is null;`);
  await tenantTable(q, {
    name: 'sheet',
    wall: 'family',
    comment: 'The parts of a version one signer gets, and the hash that proves it. Never changed',
    body: `decision_id uuid not null, version_n int not null, person_id uuid not null, part_ids uuid[] not null, sheet_hash text not null, created_at timestamptz not null,
      ${version('sheet')}, constraint uq_sheet unique (municipality_id, decision_id, version_n, person_id, sheet_hash)`,
  });
}

async function answers(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'signature',
    wall: 'family',
    comment: "One person's yes or no to one version. Never changed, never removed",
    body: `decision_id uuid not null, version_n int not null, person_id uuid not null, attempt int not null, requirement_ids uuid[] not null,
      root_hash text not null, sheet_hash text not null, answer text not null, words text, words_for uuid[] not null, alone boolean,
      language text not null, interpreted_by text, interpreter text, route text not null, acr text, auth_at timestamptz, signed_at timestamptz not null,
      delegation_id uuid, recorded_by uuid not null, identity_checked text, note text, present text[], copy_given boolean, receipt text not null,
      ${version('signature')},
      constraint ck_signature_answer check (answer in ('yes','yes-with-words','no')),
      constraint ck_signature_route check (route in ('own-device','guest-device','assisted','paper','oral')),
      ${interpreted('signature')},
      constraint ck_signature_requirements check (cardinality(requirement_ids) > 0),
      constraint uq_signature unique (municipality_id, decision_id, version_n, person_id, attempt)`,
  });
  await tenantTable(q, {
    name: 'signature_withdrawal',
    wall: 'family',
    comment: 'A signature taken back before effect',
    body: `signature_id uuid not null, withdrawn_by uuid not null, withdrawn_at timestamptz not null,
      constraint fk_signature_withdrawal_signature foreign key (municipality_id, signature_id) references signature (municipality_id, id),
      constraint uq_signature_withdrawal unique (municipality_id, signature_id)`,
  });
  await tenantTable(q, {
    name: 'call_back',
    wall: 'family',
    comment: 'A call by another service that confirms an answer given on paper or orally, before effect',
    body: `signature_id uuid not null, called_by uuid not null, service_id uuid not null, confirmed boolean not null, note text, called_at timestamptz not null,
      constraint fk_call_back_signature foreign key (municipality_id, signature_id) references signature (municipality_id, id),
      constraint uq_call_back unique (municipality_id, signature_id)`,
  });
  // Calls to make are looked for in a whole municipality, among the few answers that were not given on a device.
  await q.query(
    `create index ix_signature_recorded on signature (municipality_id, signed_at) where route in ('paper', 'oral')`,
  );
}

async function voices(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'child_view',
    wall: 'family',
    comment:
      "The child's own view; who may read the words is the child's choice. coordinator_reads: the coordinator saw the proposal, or the child let them read this",
    changes: ['readable_by', 'coordinator_reads'],
    body: `decision_id uuid not null, version_n int not null, child_id uuid not null, recorded_by uuid not null, words text, says_nothing boolean not null, objects boolean not null,
      present text[] not null, readable_by uuid[] not null, coordinator_reads boolean not null, language text not null, interpreted_by text, interpreter text, talked_on date not null, recorded_at timestamptz not null,
      ${decision('child_view')}, ${interpreted('child_view')},
      constraint ck_child_view_said check (says_nothing or words is not null)`,
  });
  await tenantTable(q, {
    name: 'weighing',
    wall: 'family',
    comment: "How a child's objection was weighed, recorded by the coordinator",
    body: `child_view_id uuid not null, decision_id uuid not null, weighed_by uuid not null, reasons text not null, told_child boolean not null, weighed_at timestamptz not null,
      constraint fk_weighing_child_view foreign key (municipality_id, child_view_id) references child_view (municipality_id, id)`,
  });
  await tenantTable(q, {
    name: 'talk',
    wall: 'family',
    comment: '"Jeg vil snakke først" or "Be om tolk": stops the clock and gives the coordinator a task',
    changes: ['closed_at', 'closed_by', 'outcome'],
    body: `decision_id uuid not null, person_id uuid not null, kind text not null, words text, opened_at timestamptz not null, closed_at timestamptz, closed_by uuid, outcome text,
      ${decision('talk')}, constraint ck_talk_kind check (kind in ('talk','interpreter'))`,
  });
  await tenantTable(q, {
    name: 'also_me',
    wall: 'family',
    comment: '"Dette gjelder meg også"',
    body: `decision_id uuid not null, version_n int not null, person_id uuid not null, said_at timestamptz not null, ${decision('also_me')},
      constraint uq_also_me unique (municipality_id, decision_id, version_n, person_id)`,
  });
  await tenantTable(q, {
    name: 'help_word',
    wall: 'family',
    comment:
      'A quiet word for help: read by its author and the coordinator alone, in no history and no receipt',
    changes: ['closed_at', 'closed_by', 'outcome'],
    using: `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])
      and (person_id = (select ctx.person()) or (select ctx.coordinates(family_id)))`,
    check: `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])
      and (person_id = (select ctx.person()) or (select ctx.coordinates(family_id)))`,
    body: `person_id uuid not null, kind text not null, words text, said_at timestamptz not null, closed_at timestamptz, closed_by uuid, outcome text,
      constraint ck_help_word_kind check (kind in ('write','call','pressured'))`,
  });
}

async function sideways(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'precondition_met',
    wall: 'family',
    comment: 'What had to be in place before an agreement holds, is. Never changed',
    body: `decision_id uuid not null, version_n int not null, part_id uuid not null, recorded_by uuid not null, met_at timestamptz not null,
      ${version('precondition_met')}, constraint fk_precondition_met_part foreign key (municipality_id, part_id) references part (municipality_id, id),
      constraint uq_precondition_met unique (municipality_id, part_id)`,
  });
  await tenantTable(q, {
    name: 'trial',
    wall: 'family',
    comment:
      'Prøveperiode: the reversible, fully answered parts of an open decision; ends with it or after 30 days',
    changes: ['ended_at', 'ended_because'],
    body: `decision_id uuid not null, version_n int not null, part_ids uuid[] not null, started_by uuid not null, starts_on date not null, ends_on date not null, ended_at timestamptz, ended_because text,
      ${version('trial')}, constraint ck_trial_length check (ends_on > starts_on and ends_on <= starts_on + 30)`,
  });
  await tenantTable(q, {
    name: 'reconsideration',
    wall: 'family',
    comment: 'A signer asks to look again at what is in effect; answered within 14 days',
    changes: ['answered_at', 'answered_by', 'answer'],
    body: `decision_id uuid not null, person_id uuid not null, reason text not null, asked_at timestamptz not null, answer_by date not null, answered_at timestamptz, answered_by uuid, answer text,
      ${decision('reconsideration')}`,
  });
  await tenantTable(q, {
    name: 'contact_attempt',
    wall: 'family',
    comment:
      'An attempt to reach a signer; three over 14 days by two routes, confirmed by a second employee, make unreachable',
    changes: ['confirmed_by', 'confirmed_at'],
    body: `decision_id uuid not null, person_id uuid not null, route text not null, tried_at timestamptz not null, tried_by uuid not null, confirmed_by uuid, confirmed_at timestamptz,
      ${decision('contact_attempt')}, constraint ck_contact_attempt_route check (route in ('letter','phone','message','visit','digital-post','through-another','private-call')),
      constraint ck_contact_attempt_second check (confirmed_by is null or confirmed_by <> tried_by)`,
  });
  await tenantTable(q, {
    name: 'informing_refusal',
    wall: 'family',
    comment:
      'An employee refuses to inform somebody who has a right to be told: on what ground, and where it is appealed. Never changed',
    using: `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])
      and ((select ctx.coordinates(family_id)) or (person_id = (select ctx.person()) and person_id = any (named_ids)))`,
    body: `${itemColumns} decision_id uuid not null, person_id uuid not null, reason text not null, legal_basis text not null,
      decided_by uuid not null, decided_at timestamptz not null, appeal_to text not null, appeal_until date,
      ${decision('informing_refusal')},
      constraint ck_informing_refusal_reason check (reason in ('harmful-to-child','court-order','young-persons-own','protected-address','danger')),
      constraint ck_informing_refusal_named check (lane = 'named-persons' and named_ids <@ array[person_id]),
      constraint ck_informing_refusal_kept check (cardinality(named_ids) = 0 or reason in ('harmful-to-child','court-order'))`,
  });
  await tenantTable(q, {
    name: 'statutory_decision',
    wall: 'family',
    comment:
      'Vedtak / afgørelse: taken by an authority under its own law, only recorded here, never shown as agreed',
    changes: ['reviewed_at', 'reviewed_by'],
    body: `${itemColumns} title text not null, legal_basis text not null, decided_by text not null, decided_on date not null, how_heard text not null, statement text,
      appeal_to text not null, appeal_until date, emergency boolean not null, review_by date, reviewed_at timestamptz, reviewed_by uuid, recorded_by uuid not null, recorded_at timestamptz not null,
      constraint ck_statutory_decision_emergency check (not emergency or review_by is not null)`,
  });
}
