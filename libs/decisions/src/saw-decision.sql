-- Writes down, as it is read, what the page of a decision shows of others to whoever asks, and tells which lines that was.
-- The page is told as it was read only when its own rule shows just these; a draft, and what is told of rows that are
-- one human being now, is for the rule alone to write.
select to_jsonb(l.parts) as parts, to_jsonb(l.voices) as voices, app.saw($1, 'decision', l.parts), app.saw($1, 'child-view', l.voices)
from decision d cross join ctx.viewer($1) v
cross join lateral (
  select coalesce(array_agg((p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since)::app.item), '{}') as items
  from part p where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version
    and (d.drafted_as = 'coordination' and v.coordinates
      or ctx.sees(v, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since))) shown
cross join lateral (
  select app.lines_of(v, shown.items, case when v.coordinates then 'coordinates' else 'asked' end) as parts,
    array(select (array[c.child_id], case when v.coordinates then 'coordinates' else 'named' end, 'subject', '{}')::app.seen_line
      from child_view c where c.municipality_id = d.municipality_id and c.decision_id = d.id and c.child_id <> v.person_id
        and (v.coordinates and c.coordinator_reads or v.person_id = any (c.readable_by))
        and (shown.items <> '{}' or d.drafted_by = v.person_id or d.drafted_as = 'coordination' and v.coordinates)) as voices
  offset 0) l
where d.municipality_id = (select ctx.municipality()) and d.family_id = $1 and d.id = $2 and v.person_id is not null
  and d.status <> 'draft' and (d.status in ('proposed', 'agreed', 'other-route') or app.stands_for($1) = '{}')
  and exists (select 1 from family_access fa where fa.municipality_id = (select ctx.municipality()) and fa.family_id = $1 and fa.person_id = (select ctx.person())
    and fa.kind = any ($3::text[]) and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())))
