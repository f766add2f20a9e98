import type { MigrationInterface, QueryRunner } from 'typeorm';
import { interpreted, tenantTable } from './tenant-table.js';

// An empty period is something that ended the day it began.
const period = `valid_from date not null, valid_to date, check (valid_to is null or valid_to >= valid_from),`;
const person = (table: string, column: string) =>
  `constraint fk_${table}_${column} foreign key (municipality_id, ${column}) references person (municipality_id, id)`;

/** The family, who is tied to it, and the two tables every access answer is made of. */
export class Families1000000000003 implements MigrationInterface {
  name = 'Families1000000000003';

  async up(q: QueryRunner): Promise<void> {
    await family(q);
    await accessFacts(q);
    await peopleOfFamily(q);
    await team(q);
    await consents(q);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

async function family(q: QueryRunner): Promise<void> {
  const here = 'municipality_id = (select ctx.municipality())';
  await tenantTable(q, {
    name: 'family',
    wall: 'municipality',
    comment: 'The root record; what other systems call a case',
    using: `${here} and id = any ((select ctx.families())::uuid[])`,
    check: `${here} and (id = any ((select ctx.families())::uuid[]) or (founded_by = (select ctx.person()) and (select ctx.has_role('coordinator'))))`,
    changes: ['name', 'step', 'step_since', 'version'],
    body: `
      name text not null, step text not null, step_since timestamptz not null,
      founded_by uuid not null, founding_service_id uuid not null, created_at timestamptz not null, version int not null,
      constraint fk_family_founded_by foreign key (municipality_id, founded_by) references person (municipality_id, id),
      constraint fk_family_founding_service foreign key (municipality_id, founding_service_id) references service (municipality_id, id),
      constraint ck_family_step check (step in ('sign-up','start','plan','follow-up','resting','closed','closed-unsigned'))`,
  });
}

async function accessFacts(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'family_access',
    wall: 'family',
    comment:
      'Who is tied to which family, as what, for which subject, from-until. Derived: written by definer triggers only',
    insert: false,
    body: `
      person_id uuid not null, kind text not null, subject_id uuid, service_id uuid, areas text[],
      valid_from timestamptz not null, valid_to timestamptz, barred boolean not null,
      constraint fk_family_access_family foreign key (municipality_id, family_id) references family (municipality_id, id) deferrable initially deferred,
      constraint ck_family_access_kind check (kind in ('member','guardian','representative','support','coordinator','stand-in','professional'))`,
  });
  await q.query(
    `create index ix_family_access_person on family_access (municipality_id, person_id) include (family_id, valid_from, valid_to)`,
  );
  await tenantTable(q, {
    name: 'consent_grant',
    wall: 'family',
    comment:
      "Which service may see which subject's which life area, from-until. Derived: written by definer triggers only",
    insert: false,
    body: `consent_id uuid not null, subject_id uuid not null, service_id uuid not null, area text not null,
      valid_from timestamptz not null, valid_to timestamptz`,
  });
  await q.query(
    `create index ix_consent_grant_service on consent_grant (municipality_id, service_id, family_id)`,
  );
}

async function peopleOfFamily(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'household',
    wall: 'family',
    comment: 'Who lives together; a family may have several, a child may stand in two',
    changes: ['name', 'valid_to'],
    body: `name text not null, ${period}`,
  });
  await tenantTable(q, {
    name: 'household_member',
    wall: 'family',
    comment: "A person's time in a household",
    changes: ['valid_to'],
    body: `household_id uuid not null, person_id uuid not null, ${period}
      constraint fk_household_member_household foreign key (municipality_id, household_id) references household (municipality_id, id),
      ${person('household_member', 'person_id')}`,
  });
  await tenantTable(q, {
    name: 'member',
    wall: 'family',
    comment: 'A person in the family, born or not yet',
    changes: ['valid_to', 'ended_because'],
    body: `person_id uuid not null, ${period} ended_because text,
      ${person('member', 'person_id')},
      constraint ck_member_mistake check (ended_because is null or (ended_because = 'mistake' and valid_to is not null)),
      constraint uq_member unique (municipality_id, family_id, person_id, valid_from)`,
  });
  await q.query(`create index ix_member_person on member (municipality_id, person_id);
    create index ix_household_member_person on household_member (municipality_id, person_id);
    create index ix_household_member_household on household_member (municipality_id, household_id)`);
  await tenantTable(q, {
    name: 'block',
    wall: 'family',
    comment: "Bars a person's access, to all of the family or to one subject; removes no right",
    changes: ['valid_to'],
    body: `person_id uuid not null, subject_id uuid, source text not null, basis text not null, set_by uuid not null,
      ${period} reviewed_by uuid, reviewed_on date,
      ${person('block', 'person_id')},
      constraint ck_block_source check (source in ('court','police','state-administrator','family-court','safety-bar')),
      constraint ck_block_safety_bar check (source <> 'safety-bar' or (valid_to is not null and (valid_to <= valid_from + 14 or reviewed_on is not null)))`,
  });
  await tenantTable(q, {
    name: 'support_person',
    wall: 'family',
    comment: 'Støtteperson / bisidder: reads what the person chooses, signs nothing',
    changes: ['valid_to'],
    body: `person_id uuid not null, supporter_id uuid not null, areas text[] not null, ${period}
      ${person('support_person', 'person_id')}, ${person('support_person', 'supporter_id')}`,
  });
}

async function team(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'appointment',
    wall: 'family',
    comment:
      'Recorded appointment of the first coordinator or a stand-in, told to the family; what such a team place rests on',
    changes: ['told_at'],
    body: `kind text not null, person_id uuid not null, service_id uuid not null, appointed_by uuid not null, reason text not null,
      ${period} told_at timestamptz,
      ${person('appointment', 'person_id')}, ${person('appointment', 'appointed_by')},
      constraint ck_appointment_kind check (kind in ('first-coordinator','stand-in')),
      constraint ck_appointment_stand_in check (kind <> 'stand-in' or valid_to <= valid_from + 42)`,
  });
  await tenantTable(q, {
    name: 'team_member',
    wall: 'family',
    comment: "A professional in the family's team; a lasting place rests on a basis, like any commitment",
    changes: ['valid_to', 'left_because'],
    body: `person_id uuid, service_id uuid not null, duty text not null, basis_id uuid not null, ${period} left_because text,
      ${person('team_member', 'person_id')},
      constraint fk_team_member_service foreign key (municipality_id, service_id) references service (municipality_id, id),
      constraint ck_team_member_duty check (duty in ('coordinator','stand-in','professional')),
      constraint ck_team_member_person check (duty = 'professional' or person_id is not null)`,
  });
  await q.query(`create index ix_team_member_person on team_member (municipality_id, person_id)`);
  await tenantTable(q, {
    name: 'kept_out',
    wall: 'family',
    comment:
      'An employee kept out of one family: somebody of theirs, a shielded colleague, or locked out by name. Written by definer functions only',
    insert: false,
    using: `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[]) and (select ctx.coordinates(family_id))`,
    body: `person_id uuid not null, ground text not null, reason text not null, set_by uuid not null, set_at timestamptz not null, ${period}
      review_on date not null, reviewed_by uuid, reviewed_at timestamptz, lifted_by uuid, lifted_at timestamptz, lift_reason text,
      ${person('kept_out', 'person_id')}, ${person('kept_out', 'set_by')},
      constraint ck_kept_out_ground check (ground in ('relative','former-partner','close-friend','colleague','lock-out')),
      constraint ck_kept_out_end check (ground <> 'lock-out' or valid_to is not null),
      constraint ck_kept_out_reviewed check ((reviewed_by is null) = (reviewed_at is null)),
      constraint ck_kept_out_lifted check (num_nonnulls(lifted_by, lifted_at, lift_reason) in (0, 3))`,
  });
  await q.query(`create index ix_kept_out_person on kept_out (municipality_id, person_id)`);
  await tenantTable(q, {
    name: 'hand_over',
    wall: 'family',
    comment:
      'A lasting change of coordinator: counts when the next one has accepted and the family has agreed',
    changes: ['decision_id', 'effected_at'],
    body: `from_person_id uuid not null, to_person_id uuid not null, to_service_id uuid not null, reason text not null,
      offered_at timestamptz not null, accepted_at timestamptz, declined_at timestamptz, decision_id uuid, effected_at timestamptz,
      ${person('hand_over', 'from_person_id')}, ${person('hand_over', 'to_person_id')}`,
  });
  await q.query(
    `create index ix_hand_over_to on hand_over (municipality_id, to_person_id) where effected_at is null`,
  );
}

async function consents(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'consent',
    wall: 'family',
    comment:
      'Lifts confidentiality for one subject towards one service, for named life areas, a purpose and a time. Terms never change',
    changes: ['state', 'ended_at', 'ended_by', 'end_reason', 'version'],
    body: `
      subject_id uuid not null, service_id uuid not null, areas text[] not null, purpose text not null,
      valid_from date not null, valid_to date not null, state text not null,
      given_by uuid[] not null, givers uuid[] not null, note text, notice_version text not null, language text not null, interpreted_by text, interpreter text, child_heard text, route text not null,
      acr text, auth_at timestamptz, withdrawn_acr text, withdrawn_auth_at timestamptz,
      recorded_by uuid not null, given_at timestamptz not null, ended_at timestamptz, ended_by uuid, end_reason text, renews_id uuid, version int not null,
      constraint fk_consent_renews foreign key (municipality_id, renews_id) references consent (municipality_id, id),
      constraint ck_consent_end_reason check ((state = 'invalidated') = (end_reason is not null)
        and end_reason in ('no-authority','not-informed','not-free','wrong-person','recorded-wrongly')),
      constraint fk_consent_service foreign key (municipality_id, service_id) references service (municipality_id, id),
      ${person('consent', 'subject_id')},
      constraint ck_consent_state check (state in ('given','refused','withdrawn','expired','invalidated')),
      constraint ck_consent_period check (valid_to > valid_from and valid_to <= valid_from + 731),
      constraint ck_consent_route check (route in ('own-device','guest-device','assisted','paper','oral')),
      ${interpreted('consent')},
      -- The log-in behind one's own answer, and no more of it: the level, and when one logged in.
      constraint ck_consent_login check ((acr is null) = (auth_at is null) and (acr is null or route not in ('paper', 'oral'))
        and (withdrawn_acr is null) = (withdrawn_auth_at is null) and (withdrawn_acr is null or state in ('withdrawn', 'invalidated'))),
      constraint ck_consent_child_heard check (child_heard in ('heard','says-nothing','cannot-form-view','would-harm')),
      constraint ck_consent_areas check (cardinality(areas) > 0 or state = 'refused')`,
  });
}
