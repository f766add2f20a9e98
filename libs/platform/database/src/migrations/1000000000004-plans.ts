import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemColumns, tenantTable } from './tenant-table.js';

const money = `money_ore bigint check (money_ore >= 0), currency text check (currency in ('NOK','DKK')),
  check ((money_ore is null) = (currency is null)),`;
const basis = (table: string) =>
  `constraint fk_${table}_basis foreign key (municipality_id, basis_id) references basis (municipality_id, id)`;

/** The shared plan and what it rests on. */
export class Plans1000000000004 implements MigrationInterface {
  name = 'Plans1000000000004';

  async up(q: QueryRunner): Promise<void> {
    await bases(q);
    await commitments(q);
    await everyday(q);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

async function bases(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'basis',
    wall: 'family',
    comment:
      'What a commitment rests on: an own promise, a decision, a standing agreement, a trial, or a recorded appointment',
    body: `kind text not null, decision_id uuid, standing_agreement_id uuid, trial_id uuid, appointment_id uuid, promised_by uuid,
      created_at timestamptz not null,
      constraint ck_basis_one check (
        case kind when 'decision' then decision_id is not null when 'standing-agreement' then standing_agreement_id is not null
          when 'trial' then trial_id is not null when 'appointment' then appointment_id is not null
          when 'own-promise' then promised_by is not null else false end
        and num_nonnulls(decision_id, standing_agreement_id, trial_id, appointment_id, promised_by) = 1)`,
  });
  await q.query(`
    alter table team_member add constraint fk_up_team_member_basis foreign key (municipality_id, basis_id) references basis (municipality_id, id);
    create unique index uq_basis_decision on basis (municipality_id, decision_id) where decision_id is not null;`);
}

async function commitments(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'goal',
    wall: 'family',
    comment: 'A goal in the shared plan. A changed goal is a new row with its own basis',
    changes: ['state', 'state_since', 'version'],
    body: `${itemColumns} title text not null, description text, horizon text not null, due_on date,
      basis_id uuid not null, part_id uuid, replaces_id uuid, state text not null, state_since timestamptz not null, created_at timestamptz not null, version int not null,
      ${basis('goal')},
      constraint fk_goal_replaces foreign key (municipality_id, replaces_id) references goal (municipality_id, id),
      constraint ck_goal_horizon check (horizon in ('now','long')),
      constraint ck_goal_state check (state in ('in-progress','done','stopped','replaced'))`,
  });
  await tenantTable(q, {
    name: 'action',
    wall: 'family',
    comment: 'A step: what, who, when, with how much support. A changed step is a new row with its own basis',
    changes: ['state', 'state_since', 'version'],
    body: `${itemColumns} goal_id uuid, kind text not null, title text not null, description text, owner_kind text not null,
      owner_ids uuid[] not null, owner_service_ids uuid[] not null, owner_name text, support_level text not null,
      due_on date, starts_on date, at_time text, place text, ${money} payer_id uuid, paying_service_id uuid,
      basis_id uuid not null, part_id uuid, replaces_id uuid,
      state text not null, state_since timestamptz not null, created_at timestamptz not null, version int not null,
      ${basis('action')},
      constraint fk_action_goal foreign key (municipality_id, goal_id) references goal (municipality_id, id),
      constraint fk_action_replaces foreign key (municipality_id, replaces_id) references action (municipality_id, id),
      constraint ck_action_owner check (case owner_kind when 'member' then cardinality(owner_ids) > 0 when 'service' then cardinality(owner_service_ids) = 1
        when 'civil-society' then owner_name is not null when 'joint' then cardinality(owner_ids) + cardinality(owner_service_ids) > 1 else false end),
      constraint ck_action_support check (support_level in ('alone','with-help','done-by-service')),
      constraint ck_action_state check (state in ('planned','in-progress','done','stopped','replaced'))`,
  });
  // Two proposals for one step: the second finds its place taken. What was undone (a trial, a stopped practical step) holds no place.
  await q.query(`create unique index uq_action_replaces on action (municipality_id, replaces_id) where replaces_id is not null and state <> 'stopped';
    create unique index uq_goal_replaces on goal (municipality_id, replaces_id) where replaces_id is not null and state <> 'stopped';`);
  await tenantTable(q, {
    name: 'progress',
    wall: 'family',
    comment: 'What was reported on a step, by whom',
    body: `action_id uuid not null, person_id uuid not null, state text not null, note text, reported_at timestamptz not null,
      constraint fk_progress_action foreign key (municipality_id, action_id) references action (municipality_id, id)`,
  });
  await tenantTable(q, {
    name: 'service_promise',
    wall: 'family',
    comment:
      "A service's own word on what it will do and when, asked before the family is; a refusal keeps its reason",
    changes: ['state', 'answered_by', 'answered_at', 'answer_text', 'starts_on', 'due_on'],
    body: `service_id uuid not null, asked_by uuid not null, asked_at timestamptz not null, area text not null, what text not null, when_wanted text not null,
      subject_ids uuid[] not null, with_names boolean not null, decision_id uuid, part_id uuid,
      state text not null, answered_by uuid, answered_at timestamptz, answer_text text, starts_on date, due_on date,
      constraint fk_service_promise_service foreign key (municipality_id, service_id) references service (municipality_id, id),
      constraint ck_service_promise_state check (state in ('asked','confirmed','refused') and (state = 'asked') = (answered_by is null))`,
    using: `municipality_id = (select ctx.municipality()) and (family_id = any ((select ctx.families())::uuid[])
      or service_id = any ((select ctx.services())::uuid[]))`,
    check: `municipality_id = (select ctx.municipality()) and (family_id = any ((select ctx.families())::uuid[])
      or service_id = any ((select ctx.services())::uuid[]))`,
  });
}

async function everyday(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'standing_agreement',
    wall: 'family',
    comment: 'Signed room for practical steps: areas, owners, a money ceiling, at most six months',
    changes: ['ended_at', 'ended_by'],
    body: `${itemColumns} title text not null, areas text[] not null, owner_ids uuid[] not null, owner_service_ids uuid[] not null, ${money}
      valid_from date not null, valid_to date not null, basis_id uuid not null, part_id uuid, ended_at timestamptz, ended_by uuid, created_at timestamptz not null, version int not null,
      ${basis('standing_agreement')},
      constraint ck_standing_agreement_period check (valid_to > valid_from and valid_to <= valid_from + 184)`,
  });
  await tenantTable(q, {
    name: 'practical_step',
    wall: 'family',
    comment:
      'A small change under a standing agreement: in effect at once, all concerned told, anyone may stop it',
    changes: ['stopped_at', 'stopped_by', 'decision_id'],
    body: `standing_agreement_id uuid not null, action_id uuid not null, new_action_id uuid, kind text not null, change jsonb not null,
      taken_by uuid not null, taken_at timestamptz not null, stopped_at timestamptz, stopped_by uuid, decision_id uuid,
      constraint fk_practical_step_agreement foreign key (municipality_id, standing_agreement_id) references standing_agreement (municipality_id, id),
      constraint fk_practical_step_action foreign key (municipality_id, action_id) references action (municipality_id, id),
      constraint ck_practical_step_kind check (kind in ('time','place','substitute','delay','small-measure'))`,
  });
  await tenantTable(q, {
    name: 'delegation',
    wall: 'family',
    comment: 'Fullmakt between adults for listed matters, at most six months',
    changes: ['revoked_at'],
    body: `from_person_id uuid not null, to_person_id uuid not null, kinds text[] not null, valid_from date not null, valid_to date not null,
      given_at timestamptz not null, revoked_at timestamptz,
      constraint ck_delegation_period check (valid_to > valid_from and valid_to <= valid_from + 184),
      constraint ck_delegation_two check (from_person_id <> to_person_id)`,
  });
}
