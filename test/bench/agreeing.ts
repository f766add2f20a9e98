import { randomUUID } from 'node:crypto';
import type { Sequence } from './load.js';
import { logIn, signedIn, type Found, type Someone } from './scene.js';

/** A coordinator and two adults of one family, all logged in. */
interface Trio {
  readonly coordinator: Someone;
  readonly adults: readonly [Someone, Someone];
}

const live = 't.valid_from <= ctx.at() and (t.valid_to is null or t.valid_to > ctx.at())';
const account = `(select a.account_id from account_person a where a.municipality_id = x.m and a.person_id = x.person limit 1)`;
const withAccount = (rows: string): string => `
select * from (select x.*, ${account} as account from (${rows}) x) y where account is not null`;

/** Families in which nobody has said a quiet word: that holds back whatever is agreed until somebody has talked with them. */
const families = (many: number): string =>
  `select municipality_id, id from family f where not exists (select from help_word h where h.municipality_id = f.municipality_id and h.family_id = f.id
    and h.closed_at is null) order by md5(id::text) limit ${many * 4}`;

/** Adults of families with two of them, and each such family's coordinator. */
const adults = (many: number): string =>
  withAccount(`select t.municipality_id::int as m, t.family_id as family, t.person_id as person
  from (${families(many)}) f
  join family_access t on t.municipality_id = f.municipality_id and t.family_id = f.id and t.kind = 'guardian' and not t.barred and ${live}`);
const leaders = (many: number): string =>
  withAccount(`select tm.municipality_id::int as m, tm.family_id as family, tm.person_id as person
  from (${families(many)}) f
  join team_member tm on tm.municipality_id = f.municipality_id and tm.family_id = f.id and tm.duty = 'coordinator' and tm.valid_to is null`);

export async function trios(url: string, many: number): Promise<Trio[]> {
  const byFamily = new Map<string, Someone[]>();
  for (const one of await logIn<Found>(url, adults(many)))
    byFamily.set(one.family, [...(byFamily.get(one.family) ?? []), one]);
  const found: Trio[] = [];
  for (const coordinator of await logIn<Found>(url, leaders(many))) {
    const [first, ...others] = byFamily.get(coordinator.family) ?? [];
    const second = others.find(({ person }) => person !== first?.person);
    if (first !== undefined && second !== undefined) found.push({ coordinator, adults: [first, second] });
  }
  return found.slice(0, many);
}

/** Put forward, read and answered by both, and in effect: six requests, each waiting for the one before. */
export function agreement({ coordinator, adults: both }: Trio): Sequence {
  return async (send) => {
    const path = `/api/v1/families/${coordinator.family}/decisions`;
    const post = (who: Someone, to: string, body: object) =>
      send({
        path: to,
        method: 'POST',
        headers: { ...signedIn(who.token), 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
    const owner = { kind: 'civil-society', name: 'Frivilligsentralen' };
    const parts = both.map(({ person }) => ({
      kind: 'action-add',
      area: 'leisure',
      subjectIds: [person],
      payload: { language: 'nb', title: 'Tur i skogen', owner },
    }));
    const drafted = await post(coordinator, path, { question: 'Skal vi gå på tur?', parts });
    if (drafted.status !== 201) return drafted;
    const { id } = JSON.parse(drafted.text) as { id: string };
    const proposed = await post(coordinator, `${path}/${id}/propose`, {});
    if (proposed.status > 299) return proposed;
    let last = proposed;
    for (const signer of both) {
      const read = await send({ path: `${path}/${id}`, headers: signedIn(signer.token) });
      const { sheetHash } = JSON.parse(read.text) as { sheetHash?: string };
      const answer = { sheetHash, answer: 'yes', language: 'nb' };
      last = await post(signer, `${path}/${id}/signatures`, answer);
      if (last.status !== 201) return last;
    }
    const { status } = JSON.parse(last.text) as { status: string };
    return status === 'in-effect' ? last : { status: 0, text: `not in effect: ${last.text}` };
  };
}

/** The same in plain statements: put forward, two answers, effect. */
export function bareAgreement(municipality: number, signature: string): Sequence {
  return async (send) => {
    const body = JSON.stringify({ municipality, signature });
    const post = (path: string) => send({ path, method: 'POST', headers: {}, body });
    for (const path of ['/bare/propose', '/bare/sign', '/bare/sign']) {
      const answer = await post(path);
      if (answer.status !== 200) return answer;
    }
    return post('/bare/effect');
  };
}
