import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const period = `valid_from date not null, valid_to date, check (valid_to is null or valid_to >= valid_from),`;
const administratorOnly = `municipality_id = (select ctx.municipality()) and (select ctx.has_role('administrator'))`;
const here = `municipality_id = (select ctx.municipality())`;
/** A service from outside is known to its one family, to those who work there, and to whoever reviews who has seen what. */
const knowsGuest = `(guest_of is null or guest_of = any ((select ctx.families())::uuid[]) or id = any ((select ctx.services())::uuid[])
  or (select ctx.has_role('data-protection-officer')))`;
const letsIn = `municipality_id = (select ctx.municipality()) and case when guest_of is null then (select ctx.has_role('administrator')) else ctx.coordinates(guest_of) end`;
const appoints = `municipality_id = (select ctx.municipality()) and case when role = 'guest' then exists (select 1 from service g
    where g.municipality_id = staff.municipality_id and g.id = staff.service_id and ctx.coordinates(g.guest_of)) else (select ctx.has_role('administrator')) end`;

/** Services, staff, policies, persons and the dated facts about who may decide for whom. */
export class People1000000000002 implements MigrationInterface {
  name = 'People1000000000002';

  async up(q: QueryRunner): Promise<void> {
    // Bodies name tables that come later, so they are checked when first used.
    await q.query(`set local check_function_bodies = off; ${contextReads}`);
    await municipalities(q);
    await persons(q);
    await authority(q);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const contextReads = `
-- What the context says is read once in each of these, into variables: its MAC is made anew for every reading, and a
-- condition would ask it again for every row.
create function ctx.has_role(wanted text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); me uuid := ctx.person(); d date := app.today();
begin
  return exists (select 1 from staff s where s.municipality_id = m and s.person_id = me and s.role = wanted
    and s.valid_from <= d and (s.valid_to is null or s.valid_to > d));
end $$;

create function ctx.families() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare c text[] := ctx.claim(); m smallint := nullif(c[2], ''); me uuid := nullif(c[3], ''); t timestamptz;
begin
  if c[1] = 'v' then return array[c[7]]::uuid[]; end if;
  if me is null then return '{}'; end if;
  t := ctx.at();
  return coalesce((select array_agg(distinct fa.family_id) from family_access fa
    where fa.municipality_id = m and fa.person_id = me
      and fa.valid_from <= t and (fa.valid_to is null or fa.valid_to > t)), '{}');
end $$;

create function ctx.persons() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); mine uuid[] := ctx.families();
begin
  return app.and_twins(m, array_append(coalesce((select array_agg(distinct fa.person_id) from family_access fa
    where fa.municipality_id = m and fa.family_id = any (mine)), '{}'), ctx.person()));
end $$;
comment on function ctx.persons is 'Everyone tied to a family of mine, the barred and the dead included, so that no holder of a right is lost from sight';

create function ctx.services() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare c text[] := ctx.claim(); m smallint := nullif(c[2], ''); me uuid := nullif(c[3], ''); d date;
begin
  if c[1] = 'v' then return array[c[8]]::uuid[]; end if;
  if me is null then return '{}'; end if;
  d := app.today();
  return coalesce((select array_agg(distinct s.service_id) from staff s
    where s.municipality_id = m and s.person_id = me and s.service_id is not null
      and s.valid_from <= d and (s.valid_to is null or s.valid_to > d)), '{}');
end $$;
create function ctx.coordinates(f uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); me uuid := ctx.person(); t timestamptz := ctx.at();
begin
  return exists (select 1 from family_access fa where fa.municipality_id = m and fa.family_id = f and fa.person_id = me
    and fa.kind in ('coordinator', 'stand-in') and fa.valid_from <= t and (fa.valid_to is null or fa.valid_to > t));
end $$;

create function app.today() returns date language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality();
begin
  return (ctx.at() at time zone coalesce((select x.time_zone from municipality x where x.id = m), 'Europe/Oslo'))::date;
end $$;
comment on function app.today is 'The local calendar day in the municipality''s time zone';
grant execute on function ctx.has_role, ctx.families, ctx.persons, ctx.services, ctx.coordinates, app.today to vl_app, vl_worker;
`;

async function municipalities(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'service',
    wall: 'municipality',
    comment: 'A unit that works with families: a school, the health clinic, the job centre',
    using: `${here} and ${knowsGuest}`,
    check: letsIn,
    changes: ['name', 'sector', 'owner', 'secrecy', 'phone', 'closed_on', 'version'],
    body: `
      name text not null, sector text not null, owner text not null, secrecy text not null, phone text, closed_on date,
      version int not null, guest_of uuid,
      constraint ck_service_owner check (owner in ('municipality','county','state','hospital','private')),
      constraint ck_service_secrecy check (secrecy in ('ordinary','protected')),
      -- Two families may have the same guest without either learning of the other.
      constraint uq_service_name unique nulls not distinct (municipality_id, guest_of, name)`,
  });
  await tenantTable(q, {
    name: 'policy',
    wall: 'municipality',
    comment:
      "A municipality's own choices, stricter than its country's rule and never looser; the newest row of a key counts",
    using: here,
    check: administratorOnly,
    body: `key text not null, value jsonb not null, set_by uuid not null, set_at timestamptz not null`,
  });
}

async function persons(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'person',
    wall: 'municipality',
    comment: 'A person as one controller knows them; staff are persons of their own',
    using: `${here} and (kind = 'staff' or id = any ((select ctx.persons())::uuid[]))`,
    check: `${here} and (kind = 'citizen' or (select ctx.has_role('administrator')) or (select ctx.has_role('coordinator')))`,
    changes: [
      'given_name',
      'family_name',
      'birth_date',
      'carried_by_id',
      'due_date',
      'died_on',
      'capacity',
      'no_view_reason',
      'protection_grade',
      'language',
      'interpreter_language',
      'plain_language',
      'version',
    ],
    body: `
      kind text not null, given_name text not null, family_name text not null,
      birth_date date, carried_by_id uuid, due_date date, died_on date,
      capacity text not null, no_view_reason text, protection_grade text not null,
      language text not null, interpreter_language text, plain_language boolean not null,
      created_at timestamptz not null, version int not null,
      constraint ck_person_kind check (kind in ('citizen','staff')),
      constraint ck_person_capacity check (capacity in ('full','no-consent')),
      constraint ck_person_protection check (protection_grade in ('none','confidential','strictly-confidential')),
      constraint ck_person_born check (kind = 'staff' or birth_date is not null or carried_by_id is not null)`,
  });
  await q.query(ownWords);
  await tenantTable(q, {
    name: 'account_person',
    wall: 'municipality',
    comment: 'Which persons an account may act as',
    using: `account_id = (select ctx.account())`,
    insert: false,
    body: `account_id uuid not null references account (id), person_id uuid not null,
      constraint fk_account_person_person foreign key (municipality_id, person_id) references person (municipality_id, id),
      constraint uq_account_person unique (municipality_id, account_id, person_id)`,
  });
  // Who logs in is looked for before any municipality is known.
  await q.query(`create index ix_account_person_account on account_person (account_id);
    create index ix_account_person_person on account_person (municipality_id, person_id)`);
  await tenantTable(q, {
    name: 'staff',
    wall: 'municipality',
    comment: 'Who works where, as what, with what mandate in a meeting',
    using: here,
    check: appoints,
    changes: ['mandate', 'work_phone', 'work_hours', 'valid_to', 'version'],
    body: `person_id uuid not null, service_id uuid, role text not null, mandate text, work_phone text, work_hours text, ${period} version int not null,
      constraint fk_staff_person foreign key (municipality_id, person_id) references person (municipality_id, id),
      constraint fk_staff_service foreign key (municipality_id, service_id) references service (municipality_id, id),
      constraint ck_staff_role check (role in ('coordinator','professional','guest','service-leader','administrator','data-protection-officer','manager','discloser')),
      constraint ck_staff_service check (service_id is not null or role in ('administrator','data-protection-officer','manager')),
      constraint ck_staff_guest check (role <> 'guest' or (valid_to is not null and valid_to <= valid_from + 366))`,
  });
  await q.query(`create index ix_staff_person on staff (municipality_id, person_id);
    create index ix_staff_service on staff (municipality_id, service_id)`);
}

async function authority(q: QueryRunner): Promise<void> {
  const seesBoth = (a: string, b: string) =>
    `${here} and (select true from person p where p.municipality_id = ${a.split('.')[0]}.municipality_id and p.id = ${a}) and (select true from person p where p.municipality_id = ${b.split('.')[0]}.municipality_id and p.id = ${b})`;
  for (const [name, comment] of [
    [
      'parental_responsibility',
      'Foreldreansvar / forældremyndighed: dated, sourced; the adult may live elsewhere',
    ],
    [
      'daily_authority',
      'The parent the child lives with (bopælsforælder); two rows at once when residence is shared',
    ],
    ['residence', 'Which adult a child is with in daily life, foster parents included'],
  ] as const)
    await tenantTable(q, {
      name,
      wall: 'municipality',
      comment,
      using: seesBoth(`${name}.child_id`, `${name}.adult_id`),
      check: here,
      changes: ['valid_to', 'ended_because'],
      body: `child_id uuid not null, adult_id uuid not null, source text not null, ${period} ended_because text,
        constraint fk_${name}_child foreign key (municipality_id, child_id) references person (municipality_id, id),
        constraint fk_${name}_adult foreign key (municipality_id, adult_id) references person (municipality_id, id),
        constraint ck_${name}_two check (child_id <> adult_id),
        constraint uq_${name} unique (municipality_id, child_id, adult_id, valid_from)`,
    });
  await tenantTable(q, {
    name: 'exemption',
    wall: 'municipality',
    comment:
      'A documented legal exemption by which a holder of parental responsibility leaves the circle for one child; not in force until a second employee has confirmed it',
    using: seesBoth('exemption.child_id', 'exemption.adult_id'),
    check: here,
    changes: ['valid_to'],
    body: `child_id uuid not null, adult_id uuid not null, basis text not null, recorded_by uuid not null, recorded_at timestamptz not null, confirmed_by uuid, confirmed_at timestamptz, ${period}
      constraint fk_exemption_child foreign key (municipality_id, child_id) references person (municipality_id, id),
      constraint fk_exemption_adult foreign key (municipality_id, adult_id) references person (municipality_id, id),
      constraint ck_exemption_two_employees check (recorded_by <> confirmed_by),
      constraint ck_exemption_confirmed check ((confirmed_by is null) = (confirmed_at is null))`,
  });
  await tenantTable(q, {
    name: 'representative',
    wall: 'municipality',
    comment:
      'Verge, framtidsfullmektig, child welfare after a care order, foster parents, representative of an unaccompanied minor',
    using: seesBoth('representative.person_id', 'representative.representative_id'),
    check: here,
    changes: ['valid_to'],
    body: `person_id uuid not null, representative_id uuid not null, kind text not null, mandate text[], basis text not null, ${period}
      constraint fk_representative_person foreign key (municipality_id, person_id) references person (municipality_id, id),
      constraint fk_representative_representative foreign key (municipality_id, representative_id) references person (municipality_id, id),
      constraint ck_representative_kind check (kind in ('guardian','future-power','care-order','unaccompanied-minor','foster-parent'))`,
  });
  for (const t of ['parental_responsibility', 'daily_authority', 'residence'])
    await q.query(
      `create index ix_${t}_child on ${t} (municipality_id, child_id); create index ix_${t}_adult on ${t} (municipality_id, adult_id)`,
    );
  await q.query(`create index ix_representative_person on representative (municipality_id, person_id)`);
}

// How one is spoken to is everybody's own to choose, while the other facts of a person have other hands.
const ownWords = `
create function app.choose_words(language text, interpreter text, plain boolean) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update person set language = $1, interpreter_language = $2, plain_language = $3, version = version + 1
  where municipality_id = ctx.municipality() and id = ctx.person()
$$;
grant execute on function app.choose_words to vl_app;
`;
