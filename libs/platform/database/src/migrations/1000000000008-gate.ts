import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The gate underneath the service: the database itself refuses a commitment without a basis that stands and a
 * decision in force without its signatures. The service checks first and explains; this is for the day it is wrong.
 */
export class Gate1000000000008 implements MigrationInterface {
  name = 'Gate1000000000008';

  async up(q: QueryRunner): Promise<void> {
    await q.query(versions);
    await q.query(genuine);
    // A right may also end by what a later migration keeps.
    await q.query(`set local check_function_bodies = off; ${met}`);
    await q.query(decisionGate);
    await q.query(bases);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const versions = `
create function app.version_moves_on() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then raise exception 'version must move by one' using errcode = 'VL412'; end if;
  return new;
end $$;
create trigger moves_on before update on service for each row execute function app.version_moves_on();
create trigger moves_on before update on person for each row execute function app.version_moves_on();
create trigger moves_on before update on staff for each row execute function app.version_moves_on();
create trigger moves_on before update on family for each row execute function app.version_moves_on();
create trigger moves_on before update on consent for each row execute function app.version_moves_on();
create trigger moves_on before update on goal for each row execute function app.version_moves_on();
create trigger moves_on before update on action for each row execute function app.version_moves_on();
create trigger moves_on before update on decision for each row execute function app.version_moves_on();
`;

const genuine = `
-- Every condition of a delegation is asked again when it is used: in force, between adults, never to staff, for the kinds
-- it lists and nothing else, and never where a block stands.
create function app.delegation_carries(s signature, by_hand uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return exists (select 1 from delegation g
      join person giver on giver.municipality_id = g.municipality_id and giver.id = g.from_person_id
      join person hand on hand.municipality_id = g.municipality_id and hand.id = g.to_person_id
    where g.municipality_id = s.municipality_id and g.id = s.delegation_id and g.family_id = s.family_id
      and g.from_person_id = s.person_id and g.to_person_id = by_hand and g.revoked_at is null and g.valid_from <= app.today() and g.valid_to > app.today()
      and giver.died_on is null and giver.capacity = 'full' and app.birthday(giver.birth_date, 18) <= app.today() and app.birthday(hand.birth_date, 18) <= app.today()
      and not app.works_with_family(g.family_id, by_hand)
      and not exists (select 1 from block b where b.municipality_id = g.municipality_id and b.family_id = g.family_id and b.person_id in (g.from_person_id, g.to_person_id)
        and (b.valid_to is null or b.valid_to > app.today()))
      and not exists (select 1 from requirement r join part p on p.municipality_id = r.municipality_id and p.id = r.part_id
        where r.municipality_id = s.municipality_id and r.id = any (s.requirement_ids) and not p.kind = any (g.kinds)));
end $$;

create function app.signature_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare d decision; s session; me uuid := ctx.person(); on_sheet uuid[];
begin
  select * into d from decision where municipality_id = new.municipality_id and id = new.decision_id;
  -- Where another route is needed an answer may still come: on paper, by delegation, or from whoever could not be reached.
  if d.status not in ('proposed', 'other-route') or d.current_version <> new.version_n then
    raise exception 'the version is not open for answers' using errcode = 'VL409';
  end if;
  if d.earliest_sign_at > ctx.at() then raise exception 'thinking time is not over' using errcode = 'VL409'; end if;
  if new.recorded_by is distinct from me or new.signed_at <> ctx.at() then raise exception 'not the signer''s own hand' using errcode = 'VL403'; end if;
  select sh.part_ids into on_sheet from decision_version v join sheet sh on sh.municipality_id = v.municipality_id and sh.decision_id = v.decision_id and sh.version_n = v.n
    where v.municipality_id = new.municipality_id and v.decision_id = new.decision_id and v.n = new.version_n and v.root_hash = new.root_hash
      and sh.person_id = new.person_id and sh.sheet_hash = new.sheet_hash;
  if not found then
    raise exception 'the sheet does not belong to this version and person' using errcode = 'VL409';
  end if;
  if exists (select 1 from unnest(new.requirement_ids) as r(id) where not exists (select 1 from requirement q
      where q.municipality_id = new.municipality_id and q.id = r.id and q.decision_id = new.decision_id and q.version_n = new.version_n
        and q.person_id = new.person_id and q.role = 'sign' and q.state = 'open' and q.retired_at is null and q.part_id = any (on_sheet))) then
    raise exception 'not this signer''s requirement' using errcode = 'VL403';
  end if;
  if new.route in ('paper', 'oral') then
    if new.person_id = me or not ctx.coordinates(new.family_id) or new.note is null or new.identity_checked is null then
      raise exception 'paper and oral answers are recorded by the coordinator, with a note' using errcode = 'VL403';
    end if;
    return new;
  end if;
  select * into s from session where id = ctx.session();
  if new.acr is distinct from s.acr or new.auth_at is distinct from s.auth_at or s.acr not in ('substantial', 'high') or s.auth_at < ctx.at() - interval '10 minutes' then
    raise exception 'a fresh log-in is needed' using errcode = 'VL403';
  end if;
  if new.person_id = me and new.delegation_id is not null or new.person_id <> me and not app.delegation_carries(new, me) then
    raise exception 'nobody signs for another' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_genuine before insert on signature for each row execute function app.signature_is_genuine();

create function app.withdrawal_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.withdrawn_by is distinct from ctx.person() or not exists (
    select 1 from signature s join decision d on d.municipality_id = s.municipality_id and d.id = s.decision_id
      where s.municipality_id = new.municipality_id and s.id = new.signature_id and s.person_id = new.withdrawn_by and d.status in ('proposed', 'agreed', 'not-agreed', 'other-route')) then
    raise exception 'only one''s own signature, and only before effect' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger is_genuine before insert on signature_withdrawal for each row execute function app.withdrawal_is_genuine();

create function app.call_back_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.called_by is distinct from ctx.person() or not (new.service_id = any (ctx.services())) or exists (
    select 1 from signature s join staff st on st.municipality_id = s.municipality_id and st.person_id = s.recorded_by
      where s.municipality_id = new.municipality_id and s.id = new.signature_id and (s.recorded_by = new.called_by or st.service_id = new.service_id)) then
    raise exception 'another service must call back' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_genuine before insert on call_back for each row execute function app.call_back_is_genuine();

create function app.event_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.xid := pg_current_xact_id();
  return new;
end $$;
create trigger is_genuine before insert on event for each row execute function app.event_is_genuine();

-- A promise is answered by someone who works in the service asked, in their own name.
create function app.promise_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'asked' then raise exception 'a promise is asked before it is given' using errcode = 'VL409'; end if;
  elsif old.state <> 'asked' or new.answered_by is distinct from ctx.person() or not (new.service_id = any (ctx.services())) then
    raise exception 'only the service itself answers, once' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_genuine before insert or update on service_promise for each row execute function app.promise_is_genuine();
`;

const met = `
-- Taken back by its signer, or not stood by when another service called: it is history.
create function app.signature_stands(s signature) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select not exists (select 1 from signature_withdrawal w where w.municipality_id = s.municipality_id and w.signature_id = s.id)
    and not exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and not c.confirmed) $$;

create function app.signature_counts(s signature) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select app.signature_stands(s)
    and (s.route not in ('paper', 'oral') or exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and c.confirmed)) $$;

-- An answer is to the whole sheet: one that leaves open what its signer is asked now counts for nothing until given anew.
create function app.answers_all(s signature) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select not exists (select 1 from requirement r where r.municipality_id = s.municipality_id and r.decision_id = s.decision_id and r.version_n = s.version_n
    and r.person_id = s.person_id and r.role = 'sign' and r.retired_at is null and not (r.id = any (s.requirement_ids))) $$;

-- A no stands until its signer takes it back, denies it when called, or is asked anew.
create function app.said_no(r requirement) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from signature s where s.municipality_id = r.municipality_id and s.decision_id = r.decision_id and s.version_n = r.version_n
    and s.person_id = r.person_id and r.id = any (s.requirement_ids) and s.answer = 'no' and app.answers_all(s) and app.signature_stands(s)) $$;

-- One talk covers ninety days; from twelve somebody must be able to weigh what is said, whatever it was; every objection from twelve is weighed, an earlier mild word notwithstanding.
create function app.requirement_met(r requirement) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if r.role = 'told' then return true; end if;
  if r.state <> 'open' then return false; end if;
  if r.role = 'heard' then
    return coalesce((select bool_and(p.birth_date is null or app.birthday(p.birth_date, 12) > app.today() or (v.coordinator_reads and (not v.objects
        or exists (select 1 from weighing w where w.municipality_id = v.municipality_id and w.child_view_id = v.id))))
      from child_view v join person p on p.municipality_id = v.municipality_id and p.id = v.child_id
      where v.municipality_id = r.municipality_id and v.decision_id = r.decision_id and v.version_n = r.version_n and v.child_id = r.person_id
        and app.today() between v.talked_on and v.talked_on + 90), false);
  end if;
  return exists (select 1 from signature s where s.municipality_id = r.municipality_id and s.decision_id = r.decision_id and s.version_n = r.version_n
    and s.person_id = r.person_id and r.id = any (s.requirement_ids) and s.answer <> 'no' and app.signature_counts(s) and app.answers_all(s))
    and not app.said_no(r);
end $$;

-- One of an alternative group suffices (one holder is enough where a health professional finds care needed).
create function app.requirement_answered(r requirement) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select app.requirement_met(r) or (r.alternative_group is not null and exists (select 1 from requirement o
    where o.municipality_id = r.municipality_id and o.decision_id = r.decision_id and o.version_n = r.version_n and o.retired_at is null
      and o.alternative_group = r.alternative_group and o.role = r.role and app.requirement_met(o))) $$;

-- Whose right has ended leaves, or who answers the same part in another row; nobody else can be taken out.
create function app.right_has_ended(r requirement) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from person p where p.municipality_id = r.municipality_id and p.id in (r.person_id, r.subject_id) and p.died_on is not null)
    -- Asked of a row that another stands for now, or that was asked in another's stead until the two were told apart again.
    or exists (select 1 from person_merge x where x.municipality_id = r.municipality_id and x.undone_at is null and x.gone_id in (r.person_id, r.subject_id))
    or exists (select 1 from person_merge x where x.municipality_id = r.municipality_id and x.kept_id in (r.person_id, r.subject_id) and r.created_at between x.merged_at and x.undone_at)
    or exists (select 1 from member x where x.municipality_id = r.municipality_id and x.family_id = r.family_id and x.person_id in (r.person_id, r.subject_id) and x.ended_because = 'mistake')
      and not exists (select 1 from family_access x where x.municipality_id = r.municipality_id and x.family_id = r.family_id and x.person_id in (r.person_id, r.subject_id)
        and x.kind in ('member', 'guardian', 'representative') and (x.valid_to is null or x.valid_to > ctx.at()))
    or exists (select 1 from requirement o where o.municipality_id = r.municipality_id and o.decision_id = r.decision_id and o.version_n = r.version_n and o.id <> r.id and o.retired_at is null
      and o.part_id = r.part_id and (o.role = r.role or o.role = 'sign')
      -- What must be met itself never becomes one of several, nor one of others than before.
      and (o.alternative_group is null or (r.alternative_group is not null and o.because = r.because) or o.state <> 'open')
      and case when r.person_id is null then o.subject_id = r.subject_id else o.person_id = r.person_id end)
    or (r.person_id is not null and r.person_id <> r.subject_id and case
      when r.because in ('child-lives-with', 'shared-residence') then not exists (select 1 from daily_authority x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and (x.valid_to is null or x.valid_to > app.today()))
        or not exists (select 1 from parental_responsibility x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and (x.valid_to is null or x.valid_to > app.today()))
        or exists (select 1 from exemption x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and x.confirmed_by is not null and x.valid_from <= app.today() and (x.valid_to is null or x.valid_to > app.today()))
      when r.because = 'daily-care-now' then not exists (select 1 from residence x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and (x.valid_to is null or x.valid_to > app.today()))
      when r.because in ('represents-under-mandate', 'care-order', 'unaccompanied-minor') then not exists (select 1 from representative x where x.municipality_id = r.municipality_id and x.person_id = r.subject_id and x.representative_id = r.person_id and (x.valid_to is null or x.valid_to > app.today()))
      when r.because = 'told-carer' then true
      else not exists (select 1 from parental_responsibility x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and (x.valid_to is null or x.valid_to > app.today()))
        or exists (select 1 from exemption x where x.municipality_id = r.municipality_id and x.child_id = r.subject_id and x.adult_id = r.person_id and x.confirmed_by is not null and x.valid_from <= app.today() and (x.valid_to is null or x.valid_to > app.today()))
        or exists (select 1 from representative x where x.municipality_id = r.municipality_id and x.person_id = r.subject_id and x.kind in ('care-order', 'unaccompanied-minor') and (x.valid_to is null or x.valid_to > app.today()))
        or exists (select 1 from person c where c.municipality_id = r.municipality_id and c.id = r.subject_id and c.birth_date is not null and (app.birthday(c.birth_date, 18) <= app.today()
          -- From 15 some matters become the young person's own: a guardian leaves a part only where its subject signs it, and only
          -- by a birthday since the part was put forward, or a recorded assessment that a child decides about its health.
          or ((app.decides_health(r.municipality_id, r.subject_id) or exists (select 1 from decision_version v, unnest(array[15, 16]) as y(age) where v.municipality_id = r.municipality_id and v.decision_id = r.decision_id and v.n = r.version_n
              and app.birthday(c.birth_date, y.age) <= app.today() and v.frozen_at < app.local_midnight(app.birthday(c.birth_date, y.age), r.municipality_id)))
            and exists (select 1 from requirement own where own.municipality_id = r.municipality_id and own.decision_id = r.decision_id
            and own.version_n = r.version_n and own.part_id = r.part_id and own.person_id = r.subject_id and own.role = 'sign' and own.retired_at is null))))
      end) $$;

create function app.retire_requirement(requirement_id uuid, why text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare r requirement;
begin
  select * into r from requirement where municipality_id = ctx.municipality() and id = requirement_id and retired_at is null;
  if not found or not (ctx.is_worker() or r.family_id = any (ctx.families())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if r.role <> 'told' and not app.right_has_ended(r) then raise exception 'this right has not ended' using errcode = 'VL403'; end if;
  update decision set status = 'proposed', status_since = ctx.at(), version = version + 1 where municipality_id = r.municipality_id and id = r.decision_id and status = 'agreed';
  update requirement set retired_at = ctx.at(), retired_because = why where municipality_id = r.municipality_id and id = r.id;
end $$;

-- Asked first, so that a fact can be recorded whatever is open: a row that cannot be taken out keeps asking for its answer.
create function app.may_retire(requirement_id uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select r.role = 'told' or app.right_has_ended(r) from requirement r where r.municipality_id = ctx.municipality() and r.id = requirement_id
    and r.retired_at is null and (ctx.is_worker() or r.family_id = any (ctx.families()))), false) $$;
grant execute on function app.retire_requirement, app.may_retire to vl_app, vl_worker;

-- Only whether something holds the decision: who asked for help, and that it was help, stays in the help word. Whoever was
-- pressed was so wherever they signed: a word said in one family holds what its author signed in another.
create function app.help_holds(decision uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from help_word h join requirement r on r.municipality_id = h.municipality_id and r.person_id = h.person_id
    join decision d on d.municipality_id = r.municipality_id and d.id = r.decision_id and d.current_version = r.version_n
    where r.municipality_id = ctx.municipality() and r.decision_id = decision and r.retired_at is null and h.closed_at is null) $$;
grant execute on function app.help_holds to vl_app, vl_worker;
`;

const decisionGate = `
create function app.decision_moves() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' or new.current_version <> 0 then raise exception 'a decision starts as a draft' using errcode = 'VL409'; end if;
    return new;
  end if;
  if old.status = 'in-effect' and (new.status <> 'in-effect' or new.current_version <> old.current_version) then
    raise exception 'what is in effect stays' using errcode = 'VL409';
  end if;
  if new.status <> old.status and not (old.status || '>' || new.status = any (array[
    'draft>proposed', 'draft>withdrawn', 'proposed>agreed', 'proposed>not-agreed', 'proposed>withdrawn', 'proposed>expired', 'proposed>other-route',
    'agreed>in-effect', 'agreed>proposed', 'agreed>not-agreed', 'agreed>withdrawn', 'agreed>other-route',
    'not-agreed>proposed', 'not-agreed>withdrawn', 'expired>proposed', 'expired>withdrawn', 'other-route>proposed', 'other-route>withdrawn'])) then
    raise exception 'no such step: % to %', old.status, new.status using errcode = 'VL409';
  end if;
  if new.current_version <> old.current_version and (new.current_version <> old.current_version + 1 or new.status <> 'proposed') then
    raise exception 'versions move by one, when proposed' using errcode = 'VL409';
  end if;
  -- Whoever is asked may want to think longer; nobody takes time to think, or to answer afterwards, from the others.
  if new.current_version = old.current_version and new.earliest_sign_at is distinct from old.earliest_sign_at then
    if old.status <> 'proposed' or new.earliest_sign_at is null or new.earliest_sign_at <= old.earliest_sign_at
        or new.closes_at < new.earliest_sign_at + interval '1 day' or new.closes_at < old.closes_at then
      raise exception 'thinking time only grows, and leaves time to answer' using errcode = 'VL409';
    end if;
    if not exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.id and r.version_n = new.current_version
        and r.person_id = ctx.person() and r.role = 'sign' and r.state = 'open' and r.retired_at is null) then
      raise exception 'only who is asked sets thinking time' using errcode = 'VL403';
    end if;
  end if;
  return new;
end $$;
create trigger moves before insert or update on decision for each row execute function app.decision_moves();

create function app.decision_gate() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.status not in ('agreed', 'in-effect') or old.status = 'in-effect' then return null; end if;
  if not exists (select 1 from part p where p.municipality_id = new.municipality_id and p.decision_id = new.id and p.version_n = new.current_version) then
    raise exception 'an empty version agrees to nothing' using errcode = 'VL403';
  end if;
  -- Every part needs somebody's own yes: an empty set is impossible, never complete.
  if exists (select 1 from part p where p.municipality_id = new.municipality_id and p.decision_id = new.id and p.version_n = new.current_version
      and not exists (select 1 from requirement r where r.municipality_id = p.municipality_id and r.decision_id = p.decision_id and r.version_n = p.version_n
        and r.role = 'sign' and r.retired_at is null and r.part_id = p.id)) then
    raise exception 'a part nobody can sign' using errcode = 'VL403';
  end if;
  if exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.id and r.version_n = new.current_version
      and r.retired_at is null and r.role in ('sign', 'heard') and not app.requirement_answered(r)) then
    raise exception 'a required answer is missing' using errcode = 'VL403';
  end if;
  -- Where another's yes is enough by law, a no does not stop it; everywhere else it does.
  if exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.id and r.version_n = new.current_version
      and r.role = 'sign' and r.retired_at is null and r.alternative_group is null and app.said_no(r)) then
    raise exception 'someone said no' using errcode = 'VL403';
  end if;
  if exists (select 1 from part p where p.municipality_id = new.municipality_id and p.decision_id = new.id and p.version_n = new.current_version and not app.asks_everyone(p)) then
    raise exception 'someone with a right was never asked' using errcode = 'VL403';
  end if;
  -- What people agreed should be in place first, is: somebody has put their name to it, part by part.
  if new.status = 'in-effect' and exists (select 1 from part p where p.municipality_id = new.municipality_id and p.decision_id = new.id
      and p.version_n = new.current_version and p.change ? 'precondition'
      and not exists (select 1 from precondition_met m where m.municipality_id = p.municipality_id and m.part_id = p.id)) then
    raise exception 'what was to come first has not' using errcode = 'VL403';
  end if;
  if new.status = 'in-effect' and (new.effect_at is null or new.effect_at > ctx.at() or app.help_holds(new.id)) then
    raise exception 'not yet, or held' using errcode = 'VL403';
  end if;
  return null;
end $$;
create constraint trigger gate after update on decision for each row execute function app.decision_gate();

-- Requirements and parts belong to the moment of proposing; none is slipped in or out afterwards.
create function app.version_is_open() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare d decision;
begin
  select * into d from decision where municipality_id = new.municipality_id and id = new.decision_id;
  if d.status in ('in-effect', 'withdrawn', 'expired') and d.current_version >= new.version_n then raise exception 'the version is closed' using errcode = 'VL409'; end if;
  if app.table_of(tg_relid) <> 'requirement' and d.current_version >= new.version_n and d.status <> 'draft' then raise exception 'a frozen version is never changed' using errcode = 'VL409'; end if;
  return new;
end $$;
create trigger is_open before insert on part for each row execute function app.version_is_open();
create trigger is_open before insert on requirement for each row execute function app.version_is_open();

create function app.trial_is_allowed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from decision d where d.municipality_id = new.municipality_id and d.id = new.decision_id and d.status = 'proposed' and d.current_version = new.version_n)
    or cardinality(new.part_ids) = 0
    or exists (select 1 from unnest(new.part_ids) as x(id) where not exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.decision_id
        and r.version_n = new.version_n and r.role = 'sign' and r.retired_at is null and r.part_id = x.id))
    or exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.decision_id and r.version_n = new.version_n
      and r.retired_at is null and r.role in ('sign', 'heard') and r.part_id = any (new.part_ids) and not app.requirement_answered(r))
    or app.help_holds(new.decision_id) then
    raise exception 'a trial needs every answer of its parts' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_allowed before insert on trial for each row execute function app.trial_is_allowed();
`;

const bases = `
create function app.basis_stands() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare b basis; ok boolean := false; row jsonb := to_jsonb(new);
begin
  select * into b from basis where municipality_id = new.municipality_id and id = new.basis_id and family_id = new.family_id;
  if found then
    ok := case b.kind
      when 'decision' then exists (select 1 from decision d where d.municipality_id = b.municipality_id and d.id = b.decision_id and d.family_id = b.family_id and d.status = 'in-effect')
      when 'appointment' then app.table_of(tg_relid) = 'team_member' and exists (select 1 from appointment a where a.municipality_id = b.municipality_id and a.id = b.appointment_id
        and a.person_id = (row ->> 'person_id')::uuid and a.family_id = b.family_id
        and (row ->> 'duty') = case a.kind when 'first-coordinator' then 'coordinator' else 'stand-in' end)
      when 'own-promise' then app.table_of(tg_relid) = 'action' and b.promised_by = (row ->> 'author_id')::uuid and row ->> 'owner_kind' = 'member'
        and row -> 'owner_ids' = jsonb_build_array(b.promised_by) and row -> 'subject_ids' = jsonb_build_array(b.promised_by) and row ->> 'money_ore' is null
        and b.promised_by = ctx.person()
      when 'standing-agreement' then app.table_of(tg_relid) = 'action' and exists (select 1 from standing_agreement s join basis sb on sb.municipality_id = s.municipality_id and sb.id = s.basis_id
        join decision d on d.municipality_id = sb.municipality_id and d.id = sb.decision_id
        where s.municipality_id = b.municipality_id and s.id = b.standing_agreement_id and s.ended_at is null and s.valid_from <= app.today() and s.valid_to > app.today()
          and d.status = 'in-effect' and (row ->> 'area') = any (s.areas))
      when 'trial' then app.table_of(tg_relid) in ('action', 'goal') and exists (select 1 from trial t where t.municipality_id = b.municipality_id and t.id = b.trial_id and t.ended_at is null)
      else false end;
  end if;
  if not ok then raise exception 'a commitment needs a basis that stands' using errcode = 'VL403'; end if;
  return null;
end $$;
create constraint trigger stands after insert on goal deferrable initially deferred for each row execute function app.basis_stands();
create constraint trigger stands after insert on action deferrable initially deferred for each row execute function app.basis_stands();
create constraint trigger stands after insert on standing_agreement deferrable initially deferred for each row execute function app.basis_stands();
create constraint trigger stands after insert on team_member deferrable initially deferred for each row execute function app.basis_stands();

create function app.own_promise_is_own() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.kind = 'own-promise' and new.promised_by is distinct from ctx.person() then raise exception 'nobody promises for another' using errcode = 'VL403'; end if;
  return new;
end $$;
create trigger is_own before insert on basis for each row execute function app.own_promise_is_own();
`;
