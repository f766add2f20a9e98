import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RightsService } from '#consents';
import { contactKinds, VaultService } from '#people';
import { Database, type Ticket, type Tx } from '#platform/database';
import { ExportService } from '../export.service.js';
import type { MyDataView } from './my-data.view.js';

type Own = Pick<MyDataView, 'at' | 'person' | 'answers' | 'words' | 'messages' | 'left'>;

/**
 * What is one's own, wherever it stands: written by oneself, signed by oneself, or sent to oneself. A quiet word for help is
 * not in it: it leaves no trace in anything that somebody else could make one take out and show.
 */
// What was said about health is read at level high only, in one's own file too.
const ofHealth = (
  row: string,
) => `$2 and exists (select 1 from part p where p.municipality_id = ${row}.municipality_id
  and p.decision_id = ${row}.decision_id and p.area in ('physical-health', 'mental-health'))`;
const own = `
with me as (select $1::smallint as m, ctx.person() as id, app.my_rows() as ids),
said as (
  select 'view' as kind, c.words, c.recorded_at as at from me join child_view c on c.municipality_id = me.m and c.child_id = any (me.ids) where not (${ofHealth('c')})
  union all select 'talk', t.words, t.opened_at from me join talk t on t.municipality_id = me.m and t.person_id = any (me.ids) where not (${ofHealth('t')})
  union all select 'question', q.words, q.asked_at from me join officer_question q on q.municipality_id = me.m and q.person_id = any (me.ids))
select app.iso(ctx.at()) as at,
  (select jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date, 'language', p.language,
      'interpreterLanguage', p.interpreter_language, 'plainLanguage', p.plain_language) from me join person p on p.municipality_id = me.m and p.id = me.id) as person,
  (select coalesce(jsonb_agg(jsonb_build_object('decisionId', s.decision_id, 'version', s.version_n, 'answer', s.answer, 'words', case when not (${ofHealth('s')}) then s.words end,
      'interpretedBy', app.interpreted(s.interpreted_by, s.interpreter), 'signedAt', app.iso(s.signed_at), 'receipt', s.receipt) order by s.signed_at, s.id), '[]')
    from me join signature s on s.municipality_id = me.m and s.person_id = any (me.ids)) as answers,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', said.kind, 'words', said.words, 'at', app.iso(said.at)) order by said.at), '[]') from said) as words,
  (select coalesce(jsonb_agg(jsonb_build_object('at', app.iso(n.created_at), 'readAt', app.iso(n.read_at)) order by n.created_at, n.id), '[]')
    from me join notification n on n.municipality_id = me.m and n.person_id = any (me.ids)) as messages,
  app.left_behind() as left`;

const ofOneself: readonly string[] = ['member', 'guardian', 'representative'];

/** Everything about oneself in one file. Each family's papers come as that room shows them, so nothing more is decided here. */
@Injectable()
export class MyDataService {
  constructor(
    private readonly database: Database,
    private readonly vault: VaultService,
    private readonly exports: ExportService,
    private readonly rights: RightsService,
  ) {}

  /** What is one's own comes first, then one family at a time, so that no more than one is held at once. */
  async make(caller: Ticket): Promise<Readable> {
    const { mine, contactPoints, familyIds } = await this.database.write(caller, async (tx) => ({
      mine: await tx.one<Own>(own, [tx.municipalityId, tx.actor.acr !== 'high']),
      contactPoints: await this.contactPointsOf(tx),
      familyIds: ownFamilies(tx),
    }));
    const head: Omit<MyDataView, 'families'> = { format: 'velferdslab/my-data@1', ...mine, contactPoints };
    const opening = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "families": [\n`;
    const [first, ...rest] = familyIds;
    // What cannot be made is refused before anything is sent, as on every other route.
    const begun = first === undefined ? opening : opening + (await this.ofFamily(caller, first));
    return Readable.from(this.written(caller, begun, rest), { objectMode: false });
  }

  private async *written(
    caller: Ticket,
    begun: string,
    familyIds: readonly string[],
  ): AsyncGenerator<string> {
    yield begun;
    for (const familyId of familyIds) yield `,\n${await this.ofFamily(caller, familyId)}`;
    yield '\n  ]\n}\n';
  }

  private async contactPointsOf(tx: Tx): Promise<MyDataView['contactPoints']> {
    const found = [];
    for (const kind of contactKinds) {
      const value = await this.vault.findContact(tx, tx.actor.personId, kind);
      if (value !== undefined) found.push({ kind, value });
    }
    return found;
  }

  /** Taking it out stands in the family's own log, as every export. The papers are as they were sealed, to the letter. */
  private async ofFamily(caller: Ticket, familyId: string): Promise<string> {
    const { items } = await this.rights.list(caller, familyId);
    const papers = await this.exports.make(caller, familyId);
    return `{ "familyId": ${JSON.stringify(familyId)}, "requests": ${JSON.stringify(items)}, "papers": ${papers} }`;
  }
}

function ownFamilies({ actor }: Tx): string[] {
  const ties = actor.ties.filter(({ kind }) => ofOneself.includes(kind));
  return [...new Set(ties.map(({ familyId }) => familyId))];
}
