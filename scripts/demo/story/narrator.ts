import type { Instant } from '#contract';
import { localDateOf, timeZoneOf } from '#platform/clock';
import { becauseLines } from '#people';
import type { FamilyFile, FilePerson } from './family-file.js';

export interface DecisionSeen {
  readonly status: string;
  readonly version: number;
  readonly rootHash: string | null;
  readonly sheetHash: string | null;
  readonly openedAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly effectAt: Instant | null;
  readonly answered: { readonly given: number; readonly of: number };
  readonly missing: readonly string[];
  readonly parts: readonly { readonly id: string; readonly payload: { readonly title: string } }[];
  readonly requirements: readonly {
    readonly personId: string | null;
    readonly role: 'sign' | 'heard' | 'told';
    readonly because: string;
    readonly reasons: readonly {
      readonly partId: string;
      readonly because: string;
      readonly source: string;
    }[];
  }[];
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly sentAt: Instant;
}

interface PlanSeen {
  readonly areas: readonly {
    readonly goals: readonly {
      readonly title: string;
      readonly actions: readonly { readonly title: string }[];
    }[];
    readonly actions: readonly { readonly title: string }[];
  }[];
}

const duties = { sign: 'must say yes or no', heard: 'is to be heard', told: 'is told' } as const;
const said: Readonly<Record<string, string>> = {
  yes: 'yes',
  'yes-with-words': 'yes, and wants to say something',
  no: 'no, and wants to change something',
};
const outcomes: Readonly<Record<string, string>> = {
  'in-effect': 'Everyone who had to say yes has said yes, and the plan has changed.',
  'not-agreed': 'One said no. Nothing changes; the team can revise, split or withdraw the proposal.',
  proposed: 'Not everyone has answered. Nothing changes: silence is never a yes.',
  'other-route': 'Somebody who must answer cannot be asked here. It needs another route; nothing changes.',
};

/** Tells each step as somebody who was there would. */
export class Narrator {
  private step = 0;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly file: FamilyFile,
    private readonly say: (line: string) => void,
  ) {
    const contacts = file.services.map(({ contact }) => contact);
    const everyone: FilePerson[] = [
      file.coordinator,
      ...contacts,
      ...file.members,
      ...(file.livingElsewhere ?? []),
    ];
    this.names = new Map(everyone.map(({ key, givenName }) => [key, givenName]));
  }

  nameOf(key: string): string {
    return this.names.get(key) ?? key;
  }

  family(id: string, hintOf: (key: string) => string): void {
    const { file } = this;
    this.head(
      `${file.name} in ${file.municipality.name} is registered by ${this.nameOf(file.coordinator.key)}`,
    );
    for (const { key, birthDate } of file.members)
      this.line(`${this.nameOf(key)}, born ${birthDate}, logs in as ${hintOf(key)}`);
    for (const { key } of file.livingElsewhere ?? [])
      this.line(`${this.nameOf(key)} lives somewhere else, and logs in as ${hintOf(key)}`);
    this.line(`family ${id}`);
  }

  consent(
    giver: string,
    { about, service, areas }: { about: string; service: string; areas: readonly string[] },
  ): void {
    const whose = giver === about ? 'their own' : `${this.nameOf(about)}'s`;
    this.line(
      `${this.nameOf(giver)} lets ${this.serviceName(service)} see ${whose} matters of ${areas.join(' and ')}`,
    );
  }

  promises(contactOf: (service: string) => string): void {
    const asked = this.file.proposal.parts.filter(({ promise }) => promise !== undefined);
    if (asked.length === 0) return;
    this.head('The services promise first, and are asked without names');
    for (const { doneBy, promise } of asked)
      for (const service of doneBy?.services ?? [])
        this.line(
          `${this.serviceName(service)} is asked for "${promise?.what ?? ''}", and ${this.nameOf(contactOf(service))} says yes`,
        );
  }

  proposal({ version, rootHash, closesAt, parts }: DecisionSeen): void {
    this.head(`The family is asked: "${this.file.proposal.question}"`);
    for (const { payload } of parts) this.line(`part: ${payload.title}`);
    this.line(`version ${version} is frozen under ${short(rootHash)}; open until ${this.day(closesAt)}`);
  }

  requirements({ requirements, parts }: DecisionSeen, ids: ReadonlyMap<string, string>): void {
    this.head('Who must answer, and why: computed, never chosen');
    const keyOf = (id: string | null) => [...ids].find(([, one]) => one === id)?.[0] ?? 'nobody';
    for (const { personId, role, reasons } of requirements)
      for (const { partId, because, source } of reasons) {
        const title = parts.find(({ id }) => id === partId)?.payload.title ?? 'a part';
        this.line(
          `${this.nameOf(keyOf(personId))} ${duties[role]} about "${title}": ${why(because)} (${source})`,
        );
      }
  }

  sheet(key: string, { parts, sheetHash }: DecisionSeen): void {
    const titles = parts.map(({ payload }) => `"${payload.title}"`).join(', ');
    this.line(`${this.nameOf(key)}'s own sheet holds ${titles}; its hash is ${short(sheetHash)}`);
  }

  voice(
    child: string,
    words: string | undefined,
    present: readonly string[],
    readers: readonly string[],
  ): void {
    this.head(`${this.nameOf(child)} is heard, with ${present.join(' and ')} there`);
    this.line(words === undefined ? 'says nothing, which is a full answer' : `"${words}"`);
    const may = readers.map((key) => this.nameOf(key)).join(' and ');
    this.line(may === '' ? 'nobody else may read it' : `${may} may read it; nobody else`);
  }

  answered(
    key: string,
    answer: string,
    words: string | undefined,
    steppedUp: boolean,
    seen: DecisionSeen,
  ): void {
    this.head(`${this.nameOf(key)} answers: ${said[answer] ?? answer}`);
    if (steppedUp) this.line('first proves who it is once more, at the highest level');
    if (words !== undefined) this.line(`"${words}"`);
    this.line(`${seen.answered.given} of ${seen.answered.of} have answered; the proposal is ${seen.status}`);
  }

  letters(letters: readonly Letter[], key: string, days: number): void {
    this.line(`${this.nameOf(key)} has not answered for ${days} days. The reminders in the demo's mailbox:`);
    if (letters.length === 0) this.line('none');
    for (const { subject, sentAt } of [...letters].reverse())
      this.line(`${this.day(sentAt)}: "${subject}", and nothing of what it is about`);
  }

  time(to: Instant): void {
    this.head(`Time passes; it is ${this.day(to)}`);
  }

  waits(effectAt: Instant): void {
    this.line(
      `agreed; it takes effect ${this.day(effectAt)}, so that a quiet word for help can still hold it`,
    );
  }

  outcome({ status }: DecisionSeen): void {
    this.head(outcomes[status] ?? `The proposal is ${status}.`);
  }

  plan(key: string, { areas }: PlanSeen): void {
    const steps = areas.flatMap(({ goals, actions }) => [
      ...goals,
      ...goals.flatMap((one) => one.actions),
      ...actions,
    ]);
    const titles = steps.map(({ title }) => `"${title}"`).join(', ');
    this.line(`${this.nameOf(key)} sees in the plan: ${titles === '' ? 'nothing' : titles}`);
  }

  proof(about: string, text: string, path: string): void {
    this.head(`${about}: saved, and verified`);
    for (const line of text.trimEnd().split('\n')) this.line(line);
    this.line(`try it yourself: npm run verify -- ${path}`);
  }

  private head(text: string): void {
    this.step += 1;
    this.say('');
    this.say(`${this.step}. ${text}`);
  }

  private line(text: string): void {
    this.say(`   ${text}`);
  }

  private serviceName(key: string): string {
    return this.file.services.find((one) => one.key === key)?.name ?? key;
  }

  private day(at: Instant | null): string {
    if (at === null) return 'no day';
    const timeZone = timeZoneOf(this.file.municipality.country);
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    return `${localDateOf(at, timeZone)} at ${time.format(new Date(at))}`;
  }
}

function why(because: string): string {
  const known: Readonly<Record<string, string>> = becauseLines;
  return known[because] ?? because;
}

function short(hash: string | null): string {
  return hash === null ? 'no hash' : `${hash.slice(0, 16)}…`;
}
