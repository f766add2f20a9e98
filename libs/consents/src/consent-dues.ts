import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CircleListeners, type CircleTx } from '#families';

/**
 * What a consent lets be due: a word in time to whoever is asked for a new one, and its own end. Put down anew whenever
 * something was given or a fact about the circle has changed: a corrected birthday may move the end.
 */
@Injectable()
export class ConsentDues implements OnModuleInit {
  constructor(private readonly circle: CircleListeners) {}

  onModuleInit(): void {
    this.circle.register({
      changed: (tx, familyId) => this.keep(tx, familyId),
      waits: () => Promise.resolve((tx, familyId) => this.keep(tx, familyId)),
    });
  }

  keep(tx: CircleTx, familyId: string): Promise<void> {
    tx.send(whatIsDue, [tx.municipalityId, familyId, tx.at]);
    return Promise.resolve();
  }
}

/** A young person may have come of age for it by then: who of giver and subject is asked is decided when it is due. */
const whatIsDue = `
with running as (
  select c.id, c.subject_id, c.given_by, app.consent_ends(c) as ends, app.consent_renewable_from(c) as renewable, m.time_zone as zone
  from consent c join municipality m on m.id = c.municipality_id
  where c.municipality_id = $1 and c.family_id = $2 and c.state = 'given')
insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
select $1, gen_random_uuid(), $2, what.person_id, what.topic, r.id, 'ends-' || r.ends, what.day::timestamp at time zone r.zone, 0, $3
from running r cross join lateral (
  select null::uuid as person_id, 'consent-ends' as topic, r.ends as day
  union all select who, 'consent-ending', r.renewable from unnest(r.subject_id || r.given_by) as who group by who) what
on conflict on constraint uq_due do update set cancelled_at = null where due.cancelled_at is not null and due.done_at is null and due.failed_at is null`;
