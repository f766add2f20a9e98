import type { Client, Town, Unit } from './town.js';
import type { LifeArea } from '#contract';
import { dayOf } from './days.js';

export interface Folk {
  readonly [name: string]: string;
}

const allAreas: readonly LifeArea[] = [
  'housing',
  'economy',
  'work',
  'school',
  'physical-health',
  'mental-health',
  'parenting',
  'network',
  'leisure',
  'safety',
];

/** A family made over HTTP, told like the story it comes from: `(await aFamily(town, coordinator)).mother('Kari')…` */
export class FamilyStory {
  readonly ids: Record<string, string> = {};
  private readonly members: Record<string, string> = {};

  private constructor(
    readonly town: Town,
    public coordinator: Client,
    readonly service: Unit,
    readonly id: string,
  ) {}

  static async begin(
    town: Town,
    coordinator: Client,
    service: Unit,
    name = 'Familien',
  ): Promise<FamilyStory> {
    const fresh = await town.logIn(coordinator.personId);
    const { id } = await fresh.does<{ id: string }>('/api/v1/families', { name });
    return new FamilyStory(town, fresh, service, id);
  }

  get path(): string {
    return `/api/v1/families/${this.id}`;
  }

  idOf(name: string): string {
    const id = this.ids[name];
    if (id === undefined) throw new Error(`nobody in this family is called ${name}`);
    return id;
  }

  memberIdOf(name: string): string {
    return this.members[name] ?? '';
  }

  /** A member of the family. */
  async member(name: string, birthDate: string, more: Record<string, unknown> = {}): Promise<this> {
    const person = {
      givenName: name,
      familyName: 'Testesen',
      birthDate,
      language: this.town.country === 'NO' ? 'nb' : 'da',
      ...more,
    };
    const made = await this.coordinator.does<{ personId: string; memberId: string }>(`${this.path}/members`, {
      person,
    });
    this.ids[name] = made.personId;
    this.members[name] = made.memberId;
    return this;
  }

  async home(...names: string[]): Promise<this> {
    await this.coordinator.does(`${this.path}/households`, {
      name: `Hos ${names[0] ?? ''}`,
      personIds: names.map((n) => this.idOf(n)),
    });
    return this;
  }

  /** Parental responsibility; an adult not yet known lives elsewhere. */
  async responsible(adult: string, ...children: string[]): Promise<this> {
    for (const child of children) await this.fact('parental-responsibilities', adult, child);
    return this;
  }

  async livesWith(adult: string, ...children: string[]): Promise<this> {
    for (const child of children) {
      await this.fact('daily-authorities', adult, child);
      await this.fact('residences', adult, child);
    }
    return this;
  }

  private async fact(what: string, adult: string, child: string): Promise<void> {
    const known = this.ids[adult];
    const who =
      known === undefined
        ? { adult: { givenName: adult, familyName: 'Annensted', birthDate: '1985-05-05', language: 'nb' } }
        : { adultId: known };
    await this.coordinator.does(`${this.path}/${what}`, {
      childId: this.idOf(child),
      ...who,
      source: 'population-register',
      validFrom: '2020-01-01',
    });
    if (known === undefined) {
      const [row] = await this.town.sql<{ id: string }>(
        `select adult_id as id from parental_responsibility where municipality_id = $1 and child_id = $2 order by id desc limit 1`,
        [this.town.municipalityId, this.idOf(child)],
      );
      this.ids[adult] = row?.id ?? '';
    }
  }

  /** Consent to the coordinator's own service, so that the team may see what it works with. */
  async consents(
    giver: string,
    subject: string,
    service: Unit = this.service,
    areas: readonly LifeArea[] = allAreas,
  ): Promise<this> {
    const client = await this.as(giver);
    await client.does(`${this.path}/consents`, {
      subjectId: this.idOf(subject),
      serviceId: service.id,
      areas,
      purpose: 'Felles plan',
      childHeard: 'heard',
      noticeVersion: '2026-1',
      language: 'nb',
    });
    return this;
  }

  as(name: string, acr: 'substantial' | 'high' = 'high'): Promise<Client> {
    return this.town.logIn(this.idOf(name), acr);
  }

  async draft(
    question: string,
    parts: readonly Record<string, unknown>[],
    by: Client = this.coordinator,
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const { id } = await by.does<{ id: string }>(`${this.path}/decisions`, { question, parts, ...more });
    return id;
  }

  async propose(
    question: string,
    parts: readonly Record<string, unknown>[],
    by: Client = this.coordinator,
    more: Record<string, unknown> = {},
  ): Promise<string> {
    const id = await this.draft(question, parts, by, more);
    await by.does(`${this.path}/decisions/${id}/propose`);
    return id;
  }

  async decision(id: string, reader: Client = this.coordinator): Promise<DecisionAsSeen> {
    return reader.sees<DecisionAsSeen>(`${this.path}/decisions/${id}`);
  }

  async sign(
    name: string,
    decisionId: string,
    answer: 'yes' | 'yes-with-words' | 'no' = 'yes',
    more: Record<string, unknown> = {},
  ): Promise<{ signatureId: string; status: string }> {
    const client = await this.as(name);
    const { sheetHash } = await this.decision(decisionId, client);
    return client.does(`${this.path}/decisions/${decisionId}/signatures`, {
      sheetHash,
      answer,
      language: 'nb',
      ...more,
    });
  }

  async hears(child: string, decisionId: string, more: Record<string, unknown> = {}): Promise<void> {
    await this.coordinator.does(`${this.path}/decisions/${decisionId}/child-views`, {
      childId: this.idOf(child),
      saysNothing: false,
      words: 'Jeg vil ha venner å gå sammen med.',
      objects: false,
      present: ['alene med koordinator'],
      language: 'nb',
      ...more,
    });
  }

  /** Time passes, and the coordinator logs in again: a session does not outlive the day. */
  async waitUntil(at: string): Promise<void> {
    await this.town.moveTo(at);
    this.coordinator = await this.town.logIn(this.coordinator.personId);
  }

  async letPass(days: number): Promise<void> {
    await this.town.letPass(days);
    this.coordinator = await this.town.logIn(this.coordinator.personId);
  }

  /** The worker needs a few polls before a decision stands where its time has put it. */
  async comesTo(status: string, decisionId: string): Promise<void> {
    await this.until(async () => {
      const [row] = await this.town.sql<{ status: string }>('select status from decision where id = $1', [
        decisionId,
      ]);
      return row?.status === status ? null : `the decision is ${row?.status ?? 'gone'}, not ${status}`;
    });
  }

  /** Waits for the morning it was agreed for, and until the worker has carried it out. */
  async takesEffect(decisionId: string): Promise<void> {
    const [row] = await this.town.sql<{ at: string }>(
      'select app.iso(effect_at) as at from decision where id = $1 and effect_at is not null',
      [decisionId],
    );
    if (row === undefined) throw new Error('nothing is agreed');
    if (row.at > (await this.town.now()))
      await this.waitUntil(new Date(Date.parse(row.at) + 1000).toISOString());
    await this.comesTo('in-effect', decisionId);
  }

  async until(complaint: () => Promise<string | null>): Promise<void> {
    let said: string | null = null;
    for (let tries = 0; tries < 150; tries += 1) {
      said = await complaint();
      if (said === null) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(said ?? '');
  }

  /** Time enough for the worker to have done what it would do, when nothing is to happen. */
  async nothingHappens(): Promise<void> {
    await this.until(async () => {
      const waiting = await this.town.sql(
        `select topic from due where family_id = $1 and done_at is null and cancelled_at is null and failed_at is null and due_at <= ctx.at()`,
        [this.id],
      );
      return waiting.length === 0 ? null : `still due: ${JSON.stringify(waiting)}`;
    });
  }

  /** What the family's history holds, oldest first, whoever may read it. */
  async recorded(prefix = ''): Promise<string[]> {
    const rows = await this.town.sql<{ type: string }>(
      'select type from event where family_id = $1 order by at, xid, id',
      [this.id],
    );
    return rows.map(({ type }) => type).filter((type) => type.startsWith(prefix));
  }

  /** The messages in somebody's inbox, by the occasion each was sent for. */
  async messages(name: string): Promise<string[]> {
    const rows = await this.town.sql<{ occurrence: string }>(
      `select d.occurrence from notification n join due d on d.id = n.due_id
         where n.person_id = $1 order by n.created_at, n.id`,
      [this.idOf(name)],
    );
    return rows.map(({ occurrence }) => occurrence);
  }

  /** A service gives its word on a part of a draft, asked without names. */
  async promised(
    by: Client,
    service: Unit,
    decisionId: string,
    part: { readonly id: string },
    area: LifeArea,
  ): Promise<void> {
    const { id } = await this.coordinator.does<{ id: string }>(`${this.path}/promises`, {
      serviceId: service.id,
      what: 'En plass til et barn',
      whenWanted: 'så snart som mulig',
      area,
      decisionId,
      partId: part.id,
    });
    const startsOn = dayOf(await this.town.now());
    await by.does(`${this.path}/promises/${id}/confirm`, { what: 'Det gjør vi', startsOn });
  }

  async history(reader: Client = this.coordinator): Promise<string[]> {
    const { items } = await reader.sees<{ items: { type: string }[] }>(`${this.path}/events`);
    return items.map(({ type }) => type).reverse();
  }
}

export interface DecisionAsSeen {
  readonly status: string;
  readonly version: number;
  readonly revision: number;
  readonly rootHash: string | null;
  readonly sheetHash: string | null;
  readonly parts: readonly { readonly id: string; readonly payload: { readonly title: string } }[];
  readonly requirements: readonly {
    readonly personId: string | null;
    readonly role: string;
    readonly because: string;
    readonly state?: string;
  }[];
  readonly answered: { readonly given: number; readonly of: number };
  readonly missing: readonly string[];
  readonly allowedActions: readonly string[];
  readonly effectAt: string | null;
  readonly underReview: boolean;
}

/** A step a member of the family does, as a part of a proposal. */
export function step(
  area: LifeArea,
  subjectId: string,
  title: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    kind: 'action-add',
    area,
    subjectIds: [subjectId],
    payload: { language: 'nb', title, owner: { kind: 'civil-society', name: 'Frivilligsentralen' } },
    ...more,
  };
}
