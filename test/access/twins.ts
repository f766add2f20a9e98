import { FamilyStory, step } from '../support/a-family.js';
import type { Client, Town, Unit } from '../support/town.js';

/** What the mother keeps to herself; the father of the same home meets none of it, in whatever form. */
export const secrets = {
  promise: 'Ringe advokaten om delt bosted',
  text: 'Ingen skal vite at jeg har ringt',
  note: 'Jeg sover dårlig om natta',
  fileName: 'Brev-fra-legevakta',
  fileWords: 'Innlagt til observasjon',
  part: 'Samtaler på familievernkontoret',
  owner: 'Kirkens bymisjon',
  draft: 'Skal jeg søke om egen bolig?',
  quiet: 'Jeg ble presset til å si ja',
  purpose: 'Hjelp med gjelda mi',
  officer: 'Hvem har lest om meg i natt?',
  signed: 'Jeg skriver under med klump i halsen',
  question: 'Skal Kari gå til samtaler når Amina får leksehjelp?',
  urgent: 'Kari får plass på Familievernkontoret bare denne uka',
  unseen: 'Skal Kari flytte alene?',
};
export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A family of three in one home. Twins are alike in all but what the mother keeps to herself. */
export class Twin {
  /** Ids of what the mother keeps to herself. */
  readonly hidden: Record<string, string> = {};
  decisionId = '';
  signatureId = '';

  private constructor(
    readonly family: FamilyStory,
    public kari: Client,
    public ola: Client,
    public coordinator: Client,
  ) {}

  static async born(town: Town, unit: Unit, address: string): Promise<Twin> {
    const coordinator = await town.employee('Kaja', 'coordinator', unit);
    const family = await FamilyStory.begin(town, coordinator, unit);
    await family.member('Kari', await town.aged(40));
    await family.member('Ola', await town.aged(42), { contacts: { email: address } });
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Ola', 'Amina');
    for (const name of ['Kari', 'Ola']) {
      await family.responsible(name, 'Amina');
      await family.livesWith(name, 'Amina');
    }
    const [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    const twin = new Twin(family, kari, ola, family.coordinator);
    await kari.does(`${family.path}/promises`, {
      kind: 'own',
      area: 'leisure',
      title: 'Tur',
      lane: 'family',
    });
    return twin;
  }

  get path(): string {
    return this.family.path;
  }

  /** A session does not outlive the day. */
  async logIn(): Promise<void> {
    [this.kari, this.ola] = [await this.family.as('Kari'), await this.family.as('Ola')];
    this.coordinator = await this.family.town.logIn(this.coordinator.personId);
    this.family.coordinator = this.coordinator;
  }

  /** Everything one can keep to oneself. */
  async keepsToHerself(unit: Unit): Promise<void> {
    const { kari, family, path } = this;
    const me = family.idOf('Kari');
    const made = async (what: string, address: string, body: unknown): Promise<void> => {
      const { id } = await kari.does<{ id?: string }>(`${path}/${address}`, body);
      if (id !== undefined) this.hidden[what] = id;
    };
    const own = { kind: 'own', area: 'housing', lane: 'only-me' };
    await made('actionId', 'promises', { ...own, title: secrets.promise, text: secrets.text });
    const where = { on: 'person', onId: me, area: 'mental-health', lane: 'only-me' };
    await made('paperId', 'papers/notes', { ...where, words: secrets.note });
    const file = { name: `${secrets.fileName}.txt`, bytes: Buffer.from(secrets.fileWords) };
    const sent = await kari.upload(`${path}/papers/documents`, where, file);
    this.hidden['documentId'] = String(sent.body['id']);
    const parts = [step('housing', me, secrets.part)];
    this.hidden['decisionId'] = await family.draft(secrets.draft, parts, kari);
    const consent = { subjectId: me, serviceId: unit.id, areas: ['economy'], purpose: secrets.purpose };
    await made('consentId', 'consents', { ...consent, noticeVersion: '2026-1', language: 'nb' });
    await made('helpId', 'help', { kind: 'pressured', words: secrets.quiet });
    await made('questionId', 'access-log/questions', { words: secrets.officer });
  }
}

export async function told(who: Client, address: string, init?: RequestInit): Promise<Told> {
  const answer = await who.raw(address, init);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'),
  );
  return { status: answer.status, headers, text: await answer.text() };
}

/** The same answer with ids and moments made alike: what is left tells one twin from the other. */
export function alike({ status, headers, text }: Told): Told {
  const same = (value: string) =>
    value
      .replace(uuid, 'id')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
      .replace(/"requestId":"[^"]*"|"csrfToken":"[^"]*"/g, '')
      .replace(/[0-9a-f]{64}/g, 'hash')
      .replace(/ola-(en|to)@/g, 'ola@');
  return { status, headers: JSON.parse(same(JSON.stringify(headers))) as Told['headers'], text: same(text) };
}

/** How many there are of everything, and every figure, by its place in an answer. */
export function counts(value: unknown, place = ''): string[] {
  if (Array.isArray(value))
    return [`${place}: ${value.length}`, ...value.flatMap((one) => counts(one, `${place}[]`))];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => counts(inner, `${place}.${name}`));
  return typeof value === 'number' || typeof value === 'boolean' ? [`${place} = ${value}`] : [];
}
