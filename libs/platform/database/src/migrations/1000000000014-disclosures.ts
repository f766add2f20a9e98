import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemColumns, tenantTable } from './tenant-table.js';

const here = `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])`;

/** What was told without consent, and the data protection officer's look at it. */
export class Disclosures1000000000014 implements MigrationInterface {
  name = 'Disclosures1000000000014';

  async up(q: QueryRunner): Promise<void> {
    await tenantTable(q, {
      name: 'disclosure',
      wall: 'family',
      comment:
        'Told without consent: on which ground, to whom, for how long. Opens nothing; kept from the family only while a stated danger forbids telling',
      // What is kept from the family stands for its author alone; the officer reads through the functions below.
      using: `${here} and (shown_at is not null or author_id = (select ctx.person()))`,
      check: `${here} and author_id = (select ctx.person()) and (select ctx.has_role('discloser')) and reviewed_at is null
        and not (select app.is_kept_from(family_id, ctx.person()))`,
      body: `${itemColumns} ground text not null, legal_basis text not null, reason text not null, what text not null, recipient text not null,
        disclosed_at timestamptz not null, valid_to date not null, withheld_because text, shown_at timestamptz,
        reviewed_at timestamptz, reviewed_by uuid, finding text, review_note text, look_again_on date,
        constraint ck_disclosure_ground check (ground in ('danger','court-order','statute')),
        constraint ck_disclosure_finding check (finding in ('well-founded','not-well-founded')),
        constraint ck_disclosure_shown check (withheld_because is not null or shown_at is not null),
        constraint ck_disclosure_review check (num_nonnulls(reviewed_at, reviewed_by, finding, review_note) in (0, 4)),
        constraint ck_disclosure_hidden check (reviewed_at is null or shown_at is not null or look_again_on is not null)`,
    });
    await q.query(review);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const review = `
-- Whom it is about is told by first name: the officer looks at the act, not at the family.
create function app.disclosures_made() returns jsonb language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine constant boolean := ctx.has_role('data-protection-officer'); made jsonb; f record;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'familyId', x.family_id, 'subjectIds', x.subject_ids, 'subject', s.given_name, 'area', x.area, 'ground', x.ground,
      'legalBasis', x.legal_basis, 'reason', x.reason, 'what', x.what, 'recipient', x.recipient, 'authorId', x.author_id,
      'disclosedBy', a.given_name || ' ' || a.family_name, 'disclosedAt', app.iso(x.disclosed_at), 'validTo', x.valid_to, 'withheldBecause', x.withheld_because,
      'shownAt', app.iso(x.shown_at), 'reviewedAt', app.iso(x.reviewed_at), 'finding', x.finding, 'reviewNote', x.review_note, 'lookAgainOn', x.look_again_on) order by x.disclosed_at, x.id), '[]')
    into made
    from disclosure x
    join person s on s.municipality_id = x.municipality_id and s.id = x.subject_ids[1]
    join person a on a.municipality_id = x.municipality_id and a.id = x.author_id
    where x.municipality_id = ctx.municipality() and mine and not app.is_kept_from(x.family_id, ctx.person()) and (x.reviewed_at is null or x.shown_at is null);
  -- The family is told that the officer looked, but never at what is still kept from them.
  for f in select d ->> 'familyId' as id, array_agg((array(select jsonb_array_elements_text(d -> 'subjectIds'))::uuid[], 'reviews',
        case when d ->> 'shownAt' is null then 'officer' when d ->> 'area' in ('physical-health', 'mental-health') then 'answering-health' else 'answering' end,
        array[d ->> 'area'])::app.seen_line) as lines
      from jsonb_array_elements(made) d group by 1 loop
    perform app.write_seen(f.id::uuid, 'disclosures', f.lines);
  end loop;
  return made;
end $$;

create function app.review_disclosure(disclosure_id uuid, verdict text, note text, show boolean, again date, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare x disclosure;
begin
  select * into x from disclosure where municipality_id = ctx.municipality() and id = disclosure_id for update;
  if not found or not ctx.has_role('data-protection-officer') or app.is_kept_from(x.family_id, ctx.person()) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if x.author_id = ctx.person() or (x.reviewed_at is not null and (x.shown_at is not null or x.look_again_on > app.today())) then
    raise exception 'not for review' using errcode = 'VL409'; end if;
  if x.shown_at is null and not show and (again is null or again not between app.today() + 1 and app.today() + 90) then
    raise exception 'a day to look again' using errcode = 'VL409'; end if;
  update disclosure set reviewed_at = ctx.at(), reviewed_by = ctx.person(), finding = verdict, review_note = note,
      shown_at = case when show then coalesce(shown_at, ctx.at()) else shown_at end, look_again_on = case when show or shown_at is not null then null else again end
    where municipality_id = x.municipality_id and id = x.id;
  -- What is still kept from the family is told to whoever did it alone.
  perform app.tell_family(event_id, event_salt, x.family_id, case when x.shown_at is null and show then 'disclosure-shown' else 'disclosure-reviewed' end,
    x.subject_ids, x.area, case when show or x.shown_at is not null then x.lane else 'named-persons' end, array[x.author_id], jsonb_build_object('disclosureId', x.id, 'subjectId', x.subject_ids[1]));
end $$;
grant execute on function app.disclosures_made, app.review_disclosure to vl_app;
`;
