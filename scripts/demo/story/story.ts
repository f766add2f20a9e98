import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, LocalDate } from '#contract';
import { addDays } from '#platform/clock';
import { CannotStart } from '#platform/errors';
import { play, type Scene } from '../acts.js';
import { bringIn, FoundFamily, type Founding } from '../found-family.js';
import { SaidNo, type Hand } from '../hand.js';
import { asFamily, asPart } from './as-family.js';
import type { Cast } from './cast.js';
import type { FamilyFile } from './family-file.js';
import { Narrator, type DecisionSeen, type Letter } from './narrator.js';
import { Proofs } from './proofs.js';
import { workplaceOf } from './staff.js';

const dayMs = 86_400_000;
type Answer = FamilyFile['answers'][number];

/** Plays one family from registration to a verified receipt, through the API alone. */
export class Story {
  private readonly narrator: Narrator;
  private readonly signatures: { key: string; signatureId: string }[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly file: FamilyFile,
    private readonly dataDir: string,
    say: (line: string) => void,
  ) {
    this.narrator = new Narrator(file, say);
  }

  async tell(): Promise<boolean> {
    const scene = await this.begin();
    await this.askServices(scene);
    await this.showWhoMustAnswer(scene);
    await this.hearChildren(scene);
    await this.collectAnswers(scene);
    await this.letItTakeEffect(scene);
    return this.prove(scene);
  }

  private async begin(): Promise<Scene> {
    const { cast, file, narrator } = this;
    const place = await workplaceOf(cast, file);
    await this.enterPeople();
    const hand = await cast.of(file.coordinator.key);
    const { id } = await hand.post<{ id: string }>('/api/v1/families', { name: file.name });
    const family = new FoundFamily(asFamily(file), place, id);
    const { today } = await hand.get<{ today: LocalDate }>(`${family.path}/plan`);
    const timeline = { today, date: (days: number) => addDays(today, days) };
    const pid = (key: string) => cast.numberOf(key);
    const founding: Founding = { hand, timeline, pid, loginHint: (key) => cast.hintOf(key) };
    await bringIn(founding, family);
    const answererOf = (service: string) => this.contactOf(service);
    const scene: Scene = { hands: cast, answererOf, founding, family, kept: new Map() };
    narrator.family(id, (key) => cast.hintOf(key));
    for (const { givenBy, ...consent } of file.consents ?? []) {
      const give = () => play(scene, { act: 'consent', who: givenBy, ...consent });
      // Health is shared in a stronger log-in.
      await give().catch(async (error: unknown) => {
        if (!isStepUp(error)) throw error;
        await cast.stepUp(givenBy);
        await give();
      });
      narrator.consent(givenBy, consent);
    }
    return scene;
  }

  private async enterPeople(): Promise<void> {
    const people = [...this.file.members, ...(this.file.livingElsewhere ?? [])];
    const hints = new Set((await this.cast.known()).map(({ loginHint }) => loginHint));
    await this.cast.enter(people, 'Member of a family in the story', 'substantial');
    const again = people.filter(({ key }) => hints.has(this.cast.hintOf(key)));
    if (again.length > 0)
      throw new CannotStart(
        `${again.map(({ key }) => key).join(', ')}: this national number is known on this server already. Write "synthetic" to play the file again with new people.`,
      );
  }

  private async askServices(scene: Scene): Promise<void> {
    const { question, parts } = this.file.proposal;
    await play(scene, { act: 'propose', key: 'proposal', question, parts: parts.map(asPart) });
    this.narrator.promises((service) => this.contactOf(service));
    this.narrator.proposal(await this.seen(scene, this.file.coordinator.key));
  }

  private async showWhoMustAnswer(scene: Scene): Promise<void> {
    const seen = await this.seen(scene, this.file.coordinator.key);
    this.narrator.requirements(seen, scene.family.ids);
    for (const { from } of this.file.answers) this.narrator.sheet(from, await this.seen(scene, from));
  }

  private async hearChildren(scene: Scene): Promise<void> {
    for (const { child, words, present, mayRead = [] } of this.file.voices ?? []) {
      const said = words === undefined ? {} : { words };
      await play(scene, { act: 'view', of: 'proposal', child, present, readers: mayRead, ...said });
      this.narrator.voice(child, words, present, mayRead);
    }
  }

  private async collectAnswers(scene: Scene): Promise<void> {
    const { openedAt } = await this.seen(scene, this.file.coordinator.key);
    const inOrder = [...this.file.answers].sort((a, b) => (a.afterDays ?? 0) - (b.afterDays ?? 0));
    let passed = 0;
    for (const answer of inOrder) {
      const { afterDays = 0, from } = answer;
      if (afterDays > passed) {
        await this.passTo(openedAt, passed, afterDays);
        passed = afterDays;
        this.narrator.letters(await this.lettersTo(from), from, afterDays);
      }
      await this.answer(scene, answer);
    }
  }

  private async answer(scene: Scene, { from, answer, words, mayRead = [] }: Answer): Promise<void> {
    const path = scene.family.decisionOf('proposal');
    const wordsFor = mayRead.map((key) => scene.family.idOf(key));
    const said = {
      answer,
      language: this.file.language,
      ...(words === undefined ? {} : { words, wordsFor }),
    };
    const sign = async (hand: Hand) => {
      // Read anew each time: a stronger log-in may show what a weaker one hides.
      const { sheetHash } = await this.seen(scene, from);
      return hand.post<{ signatureId: string; status: string }>(`${path}/signatures`, { sheetHash, ...said });
    };
    let steppedUp = false;
    const signed = await sign(await this.cast.of(from)).catch(async (error: unknown) => {
      if (!isStepUp(error)) throw error;
      steppedUp = true;
      return sign(await this.cast.stepUp(from));
    });
    this.signatures.push({ key: from, signatureId: signed.signatureId });
    this.narrator.answered(from, answer, words, steppedUp, await this.seen(scene, from));
  }

  private async letItTakeEffect(scene: Scene): Promise<void> {
    const agreed = await this.seen(scene, this.file.coordinator.key);
    if (agreed.status === 'agreed' && agreed.effectAt !== null) {
      this.narrator.waits(agreed.effectAt);
      await this.moveClock(new Date(Date.parse(agreed.effectAt) + 60_000).toISOString());
    }
    const now = await this.seen(scene, this.file.coordinator.key);
    this.narrator.outcome(now);
    if (now.status !== 'in-effect') return;
    for (const { from } of this.file.answers)
      this.narrator.plan(from, await (await this.cast.of(from)).get(`${scene.family.path}/plan`));
  }

  private async prove(scene: Scene): Promise<boolean> {
    const folder = join(this.dataDir, 'story', scene.family.id);
    mkdirSync(folder, { recursive: true });
    const proofs = new Proofs(await this.cast.nobody.get('/.well-known/jwks.json'));
    const verdicts: boolean[] = [];
    const keep = (name: string, content: string, about: string) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { holds, text } = proofs.verdict(path);
      verdicts.push(holds);
      this.narrator.proof(about, text, path);
    };
    for (const { key, signatureId } of this.signatures) {
      const path = `${scene.family.path}/signatures/${signatureId}/receipt`;
      keep(
        `receipt-${key}.json`,
        await (await this.cast.of(key)).text(path),
        `${this.narrator.nameOf(key)}'s receipt`,
      );
    }
    const [first] = this.signatures;
    if (first !== undefined) {
      const hand = await this.cast.of(first.key);
      keep('export.json', await hand.text(`${scene.family.path}/export`), "The family's papers");
    }
    return verdicts.every(Boolean);
  }

  private async seen(scene: Scene, key: string): Promise<DecisionSeen> {
    const path = scene.family.decisionOf('proposal');
    return (await this.cast.of(key)).get<DecisionSeen>(path).catch(async (error: unknown) => {
      // What is about health alone waits behind a stronger log-in.
      if (!isStepUp(error)) throw error;
      return (await this.cast.stepUp(key)).get<DecisionSeen>(path);
    });
  }

  private async lettersTo(key: string): Promise<readonly Letter[]> {
    const { items } = await this.cast.nobody.get<{ items: Letter[] }>('/api/v1/demo/mail');
    return items.filter(({ to }) => to.startsWith(`${this.cast.hintOf(key)}@`));
  }

  /** Day by day, at an hour when messages go out, as the days would have passed. */
  private async passTo(from: Instant | null, passed: number, days: number): Promise<void> {
    for (let day = passed + 1; day <= days; day += 1) {
      const morning = new Date(Date.parse(from ?? '') + day * dayMs).toISOString().slice(0, 10);
      await this.cast.nobody.post('/api/v1/demo/clock', { to: `${morning}T11:00:00.000Z` });
      if (day === days) this.narrator.time(`${morning}T11:00:00.000Z`);
    }
    this.cast.close();
  }

  private async moveClock(to: Instant): Promise<void> {
    await this.cast.nobody.post('/api/v1/demo/clock', { to });
    this.cast.close();
    this.narrator.time(to);
  }

  private contactOf(service: string): string {
    const found = this.file.services.find(({ key }) => key === service);
    return found?.contact.key ?? '';
  }
}

function isStepUp(error: unknown): boolean {
  return error instanceof SaidNo && error.code === 'step-up-needed';
}
