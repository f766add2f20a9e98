import { Injectable } from '@nestjs/common';
import { RightsService } from '#consents';
import { contactKinds, VaultService } from '#people';
import { Database, type Ticket, type Tx } from '#platform/database';
import { ExportService } from '../export.service.js';
import type { MyDataView, MyFamilyPapersView } from './my-data.view.js';

type Own = Pick<MyDataView, 'at' | 'person' | 'answers' | 'words' | 'messages'>;

/** What is one's own, wherever it stands: each line is written by oneself, signed by oneself, or sent to oneself. */
const own = `
with me as (select $1::smallint as m, ctx.person() as id),
said as (
  select 'view' as kind, c.words, c.recorded_at as at from me join child_view c on c.municipality_id = me.m and c.child_id = me.id
  union all select 'help', h.words, h.said_at from me join help_word h on h.municipality_id = me.m and h.person_id = me.id
  union all select 'talk', t.words, t.opened_at from me join talk t on t.municipality_id = me.m and t.person_id = me.id
  union all select 'question', q.words, q.asked_at from me join officer_question q on q.municipality_id = me.m and q.person_id = me.id)
select app.iso(ctx.at()) as at,
  (select jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date, 'language', p.language,
      'interpreterLanguage', p.interpreter_language, 'plainLanguage', p.plain_language) from me join person p on p.municipality_id = me.m and p.id = me.id) as person,
  (select coalesce(jsonb_agg(jsonb_build_object('decisionId', s.decision_id, 'version', s.version_n, 'answer', s.answer, 'words', s.words,
      'signedAt', app.iso(s.signed_at), 'receipt', s.receipt) order by s.signed_at, s.id), '[]')
    from me join signature s on s.municipality_id = me.m and s.person_id = me.id) as answers,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', said.kind, 'words', said.words, 'at', app.iso(said.at)) order by said.at), '[]') from said) as words,
  (select coalesce(jsonb_agg(jsonb_build_object('at', app.iso(n.created_at), 'readAt', app.iso(n.read_at)) order by n.created_at, n.id), '[]')
    from me join notification n on n.municipality_id = me.m and n.person_id = me.id) as messages`;

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

  async make(caller: Ticket): Promise<string> {
    const { mine, contactPoints, familyIds } = await this.database.write(caller, async (tx) => ({
      mine: await tx.one<Own>(own, [tx.municipalityId]),
      contactPoints: await this.contactPointsOf(tx),
      familyIds: ownFamilies(tx),
    }));
    const families: MyFamilyPapersView[] = [];
    for (const familyId of familyIds) families.push(await this.ofFamily(caller, familyId));
    const file: MyDataView = { format: 'velferdslab/my-data@1', ...mine, contactPoints, families };
    return JSON.stringify(file, null, 2);
  }

  private async contactPointsOf(tx: Tx): Promise<MyDataView['contactPoints']> {
    const found = [];
    for (const kind of contactKinds) {
      const value = await this.vault.findContact(tx, tx.actor.personId, kind);
      if (value !== undefined) found.push({ kind, value });
    }
    return found;
  }

  /** Taking it out stands in the family's own log, as every export. */
  private async ofFamily(caller: Ticket, familyId: string): Promise<MyFamilyPapersView> {
    const { items } = await this.rights.list(caller, familyId);
    const papers = JSON.parse(await this.exports.make(caller, familyId)) as unknown;
    return { familyId, papers, requests: items };
  }
}

function ownFamilies({ actor }: Tx): string[] {
  const ties = actor.ties.filter(({ kind }) => ofOneself.includes(kind));
  return [...new Set(ties.map(({ familyId }) => familyId))];
}
