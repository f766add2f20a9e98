import { createHash } from 'node:crypto';
import pg from 'pg';
import type { LifeArea, Sector, StaffRole } from '#contract';
import type { RunningApp } from '../support/app.js';
import { FamilyStory } from '../support/a-family.js';
import { syntheticNumber } from '../../scripts/demo/synthetic-number.js';
import { Town, type Client, type Unit } from '../support/town.js';
import type { Actor, Canary, FamilyFacts, Kind } from './canary-table.js';

type About = Partial<Omit<Canary, 'word' | 'kind' | 'familyId' | 'municipality'>>;

export interface Someone extends Actor {
  readonly client: Client;
}

/** Where an id belongs, and under which name a route asks for it. */
export interface KnownId {
  readonly parameter: string;
  readonly id: string;
  readonly familyId: string;
}

/** A family on its way into the town: the story over HTTP, and beside it what a reader of the story knows. */
export class CanaryFamily {
  readonly facts: FamilyFacts;

  constructor(
    readonly town: CanaryTown,
    readonly story: FamilyStory,
    readonly number: number,
    readonly unit: Unit,
  ) {
    this.facts = {
      ...{ id: story.id, members: [], homes: [], answering: [], team: [], consents: [] },
      ...{ guarded: [], barred: [], ages: new Map(), coordinators: [story.coordinator.personId] },
    };
    this.facts.team.push({ personId: story.coordinator.personId, serviceId: unit.id });
  }

  get path(): string {
    return this.story.path;
  }
  id(name: string): string {
    return this.story.idOf(name);
  }
  word(kind: Kind, about: About = {}): string {
    return this.town.word(this.story.town.municipalityId, this.story.id, this.number, kind, about);
  }
  keep(word: string, kind: Kind, about: About = {}): void {
    this.town.keep(word, this.story.town.municipalityId, this.story.id, kind, about);
  }
  async as(name: string): Promise<Client> {
    return this.story.as(name);
  }

  /** Somebody whose every field is a word of its own. */
  async person(name: string, age: number, more: { guarded?: true; reached?: true } = {}): Promise<void> {
    const { town } = this.story;
    const about = { subjects: [] as string[] };
    const contacts = this.contactsOf(more.guarded ? 'protected-contact' : 'contact', about);
    const born = await town.aged(age);
    await this.story.member(name, born, {
      nationalNumber: this.numberOf(born),
      givenName: this.word('given-name', about),
      familyName: this.word('surname', about),
      ...(more.guarded ? { protectionGrade: 'strictly-confidential' } : {}),
      ...(more.reached || more.guarded ? { contacts } : {}),
    });
    const id = this.id(name);
    about.subjects.push(id);
    this.facts.members.push(id);
    this.facts.ages.set(id, age);
    if (more.guarded) this.facts.guarded.push(id);
    this.town.ids.push({ parameter: 'personId', id, familyId: this.story.id });
  }

  /** What opens every register there is; it is met by nobody at all. */
  private numberOf(born: string): string {
    const number = syntheticNumber('NO', born, this.town.turn());
    this.keep(number, 'national-number');
    return number;
  }

  private contactsOf(kind: Kind, about: About): Record<string, string> {
    const phone = this.town.number();
    this.keep(phone, kind, about);
    return {
      ...{ address: `${this.word(kind, about)} 7, 0150 Oslo`, phone },
      email: `${this.word(kind, about)}@example.test`,
    };
  }

  /** A parent who lives elsewhere and is no member. */
  async elsewhere(name: string, child: string): Promise<void> {
    const about = { subjects: [] as string[] };
    await this.story.coordinator.does(`${this.path}/parental-responsibilities`, {
      childId: this.id(child),
      adult: {
        givenName: this.word('given-name', about),
        familyName: this.word('surname', about),
        ...{ birthDate: '1985-05-05', language: 'nb' },
      },
      ...{ source: 'population-register', validFrom: '2020-01-01' },
    });
    const [row] = await this.story.town.sql<{ id: string }>(
      'select adult_id as id from parental_responsibility where child_id = $1 order by id desc limit 1',
      [this.id(child)],
    );
    const id = row?.id ?? '';
    this.story.ids[name] = id;
    about.subjects.push(id);
    this.facts.answering.push([id, this.id(child)]);
    this.town.ids.push({ parameter: 'personId', id, familyId: this.story.id });
  }

  async home(...names: string[]): Promise<void> {
    const personIds = names.map((one) => this.id(one));
    const name = this.word('home-name', { subjects: personIds });
    await this.story.coordinator.does(`${this.path}/households`, { name, personIds });
    this.facts.homes.push(personIds);
  }

  async parent(adult: string, ...children: string[]): Promise<void> {
    await this.story.responsible(adult, ...children);
    await this.story.livesWith(adult, ...children);
    for (const child of children) this.facts.answering.push([this.id(adult), this.id(child)]);
  }

  /** A place in the team, as an agreed decision would have given it. */
  async joins(who: Client, unit: Unit): Promise<void> {
    const { town } = this.story;
    await this.town.past(
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
       select municipality_id, gen_random_uuid(), family_id, $2, $3, 'professional', basis_id, valid_from from team_member where family_id = $1 limit 1`,
      [this.story.id, who.personId, unit.id],
    );
    await town.sql('select app.refresh_family_access(municipality_id, id) from family where id = $1', [
      this.story.id,
    ]);
    this.facts.team.push({ personId: who.personId, serviceId: unit.id });
  }

  async consents(givers: string[], subject: string, unit: Unit, areas: readonly LifeArea[]): Promise<void> {
    // Whoever comes second answers the first's purpose.
    const [first = subject] = givers;
    const purpose = this.word('consent', {
      ...{ subjects: [this.id(subject)], author: this.id(first), serviceId: unit.id },
    });
    for (const giver of givers) {
      await (
        await this.as(giver)
      ).does(`${this.path}/consents`, {
        ...{ subjectId: this.id(subject), serviceId: unit.id, areas, purpose },
        ...{ childHeard: 'heard', noticeVersion: '2026-1', language: 'nb' },
      });
    }
    this.facts.consents.push({ serviceId: unit.id, subjectId: this.id(subject), areas });
  }

  /** A note and, beside it, a document whose name and words are told apart. */
  async papers(
    by: string | Client,
    kind: Kind,
    on: string,
    area: LifeArea,
    named: string[] = [],
  ): Promise<void> {
    const client = typeof by === 'string' ? await this.as(by) : by;
    const serviceId = this.facts.team.find(({ personId }) => personId === client.personId)?.serviceId ?? null;
    const about = {
      ...{ subjects: [this.id(on)], area, author: client.personId },
      ...{ named: named.map((one) => this.id(one)), serviceId: kind === 'service-notes' ? serviceId : null },
    };
    const where = { on: 'person', onId: this.id(on), area, lane: kind, namedIds: about.named };
    const note = await client.does<{ id: string }>(`${this.path}/papers/notes`, {
      ...{ ...where, words: this.word(kind, about) },
    });
    const file = { name: `${this.word(kind, about)}.txt`, bytes: Buffer.from(this.word(kind, about)) };
    const sent = await client.upload(`${this.path}/papers/documents`, where, file);
    if (sent.status !== 201) throw new Error(`the document was refused: ${JSON.stringify(sent.body)}`);
    for (const id of [note.id, String(sent.body['id'])]) this.item('paperId', id, kind, about);
  }

  /** What somebody promises for themselves. */
  async promise(by: string, kind: Kind, area: LifeArea, named: string[] = []): Promise<string> {
    const id = this.id(by);
    const about = { subjects: [id], area, author: id, named: named.map((one) => this.id(one)) };
    const client = await this.as(by);
    const first = named.length === 0 ? kind : 'only-me';
    const made = await client.does<{ id: string }>(`${this.path}/promises`, {
      ...{ kind: 'own', area, lane: first },
      ...{ title: this.word(kind, about), text: this.word(kind, about) },
    });
    const chosen = { lane: kind, namedIds: about.named };
    if (named.length > 0)
      await client.patch(`${this.path}/actions/${made.id}/lane`, chosen, { 'if-match': '"1"' });
    this.item('actionId', made.id, kind, about);
    return made.id;
  }

  /** A proposal about several, each part for whom it is about alone. */
  async decides(
    parts: readonly (readonly [subject: string, area: LifeArea])[],
    isUrgent = false,
  ): Promise<string> {
    const author = this.story.coordinator.personId;
    const written = parts.map(([subject, area]) => {
      const about = { subjects: [this.id(subject)], area, author };
      const payload = {
        ...{ language: 'nb', title: this.word('part', about) },
        owner: { kind: 'civil-society', name: this.word('part', about) },
      };
      return { kind: 'action-add', area, subjectIds: about.subjects, payload };
    });
    const told = parts.map(([subject, area]) => ({ subjects: [this.id(subject)], area, author }));
    const heading = () => this.word('heading', { author, parts: told });
    const urgency = isUrgent ? { urgent: true, urgentBecause: heading() } : {};
    const id = await this.story.propose(heading(), written, this.story.coordinator, urgency);
    this.town.ids.push({ parameter: 'decisionId', id, familyId: this.story.id });
    return id;
  }

  /** What somebody asks to have corrected and is refused: their own words alone, or words that come to stand beside it. */
  async asksCorrection(by: string, on: string, area: LifeArea, kind: 'rights-request' | 'correction-note') {
    const author = this.id(by);
    const own = () => this.word('rights-request', { author });
    const beside = this.word(kind, { subjects: [this.id(on)], area, author });
    const { id } = await (
      await this.as(by)
    ).does<{ id: string }>(`${this.path}/corrections`, {
      ...{ subjectId: this.id(on), about: 'other', area, what: own(), why: own(), shouldBe: beside },
      shared: kind === 'correction-note',
    });
    this.item('requestId', id, 'rights-request', { author });
    const answer = { reason: 'cannot-tell', answer: own() };
    await this.story.coordinator.does(`${this.path}/rights/${id}/refuse`, answer);
  }

  item(parameter: string, id: string, kind: Kind, about: About): void {
    this.keep(id, kind, about);
    this.town.ids.push({ parameter, id, familyId: this.story.id });
  }
}

/** Everything of the town and where it may be met: what the crawl walks with, and what it looks for. */
export class CanaryTown {
  readonly things = new Map<string, Canary>();
  readonly families: CanaryFamily[] = [];
  readonly actors: Someone[] = [];
  readonly ids: KnownId[] = [];
  readonly services: Unit[] = [];
  private count = 0;

  private constructor(
    readonly app: RunningApp,
    readonly here: Town,
    readonly away: Town,
    private readonly hand: pg.Client,
  ) {}

  static async open(app: RunningApp): Promise<CanaryTown> {
    const hand = new pg.Client({ connectionString: app.database.superuserUrl });
    await hand.connect();
    return new CanaryTown(app, await Town.open(app, 'NO'), await Town.open(app, 'NO', 3), hand);
  }

  async close(): Promise<void> {
    await Promise.all([this.here.close(), this.away.close(), this.hand.end()]);
  }

  /** What stood there before the story begins. */
  async past(text: string, values: readonly unknown[]): Promise<void> {
    await this.hand.query(`set session_replication_role = replica`);
    await this.hand.query(text, [...values]);
    await this.hand.query(`set session_replication_role = origin`);
  }

  async rows<T>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.hand.query(text, [...values])).rows as T[];
  }

  /** A word that stands nowhere else, and tells in itself what it is: town, family, kind, area, number. */
  word(m: number, familyId: string | null, family: number, kind: Kind, about: About = {}): string {
    this.count += 1;
    const area = about.area?.replace('-', '') ?? 'any';
    const word = `zq-m${m}-f${family}-${kind.replaceAll('-', '')}-${area}-${this.count}`;
    this.keep(word, m, familyId, kind, about);
    return word;
  }

  keep(word: string, municipality: number, familyId: string | null, kind: Kind, about: About = {}): void {
    const nothing = {
      ...{ area: null, author: null, named: [], serviceId: null, subjects: [], parts: [] },
      ...{ toOfficer: false, toConfirm: false },
    };
    this.things.set(word, { ...nothing, ...about, word, municipality, familyId, kind });
  }

  turn(): number {
    this.count += 1;
    return this.count;
  }

  /** Eight digits no clock and no amount shows. */
  number(): string {
    this.count += 1;
    const digits = createHash('sha256').update(`canary ${this.count}`).digest().readUInt32BE() % 1_000_000;
    return `49${String(digits).padStart(6, '0')}`;
  }

  factsOf(familyId: string | null): FamilyFacts | null {
    return this.families.find(({ facts }) => facts.id === familyId)?.facts ?? null;
  }

  /** Whether an address lies in a family this actor is tied to and not barred from. */
  isOf({ personId }: Actor, address: string): boolean {
    return this.families.some(
      ({ facts }) =>
        address.includes(facts.id) &&
        !facts.barred.includes(personId) &&
        (facts.members.includes(personId) || facts.team.some((one) => one.personId === personId)),
    );
  }

  async service(town: Town, name: string, sector: Sector, secrecy: 'ordinary' | 'protected' = 'ordinary') {
    const unit = await town.service(name, sector, secrecy);
    this.services.push(unit);
    return unit;
  }

  async employee(town: Town, label: string, role: StaffRole, unit: Unit | null): Promise<Client> {
    const client = await town.employee(label, role, unit);
    const { personId } = client;
    const municipality = town.municipalityId;
    this.actors.push({ label, personId, municipality, post: role, serviceId: unit?.id, client });
    return client;
  }

  async family(town: Town, coordinator: Client, unit: Unit): Promise<CanaryFamily> {
    const number = this.families.length + 1;
    const name = `zq-m${town.municipalityId}-f${number}-familyname-any-0`;
    const story = await FamilyStory.begin(town, coordinator, unit, name);
    const family = new CanaryFamily(this, story, number, unit);
    family.keep(name, 'family-name');
    this.families.push(family);
    return family;
  }

  /** Everybody of a family by name, as somebody who walks the routes. */
  async actorsOf(family: CanaryFamily): Promise<void> {
    const { municipalityId } = family.story.town;
    for (const name of Object.keys(family.story.ids)) {
      const client = await family.as(name);
      const label = `${name} of family ${family.number}`;
      this.actors.push({
        label,
        personId: client.personId,
        municipality: municipalityId,
        post: null,
        client,
      });
    }
  }
}
