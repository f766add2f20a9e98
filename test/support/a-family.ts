import type { Client, Town, Unit } from './town.js';
import type { LifeArea } from '#contract';

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
    readonly coordinator: Client,
    readonly service: Unit,
    readonly id: string,
  ) {}

  static async begin(
    town: Town,
    coordinator: Client,
    service: Unit,
    name = 'Familien',
  ): Promise<FamilyStory> {
    const { id } = await coordinator.does<{ id: string }>('/api/v1/families', { name });
    return new FamilyStory(town, coordinator, service, id);
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
