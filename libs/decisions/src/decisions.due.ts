import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, Missing } from '#contract';
import { cancel, schedule } from '#platform/jobs';
import type { Within } from './cases.queries.js';
import { reminderOccurrences, type PersonRequirement } from './rules/index.js';

interface Open {
  readonly openedAt: Instant;
  readonly closesAt: Instant | null;
  readonly clockStoppedAt: Instant | null;
}

/** What a decision makes due, computed from its facts each time they change; asked again when the time comes. */
@Injectable()
export class DecisionDues {
  /** A version is put forward: everybody asked gets a message, and again before it ends. */
  async opened(
    tx: Within,
    familyId: string,
    decisionId: string,
    requirements: readonly PersonRequirement[],
    open: Open,
  ): Promise<void> {
    await this.closed(tx, decisionId);
    const version = await this.versionOf(tx, decisionId);
    if (open.closesAt !== null && open.clockStoppedAt === null)
      await this.expires(tx, familyId, decisionId, version, open.closesAt);
    const country = await this.countryOf(tx);
    const asked = requirements.filter(
      ({ role, state, personId }) => role === 'sign' && state === 'open' && personId !== null,
    );
    for (const personId of new Set(asked.map((one) => one.personId)))
      for (const { occurrence, at } of reminderOccurrences(open.openedAt, open.closesAt, country))
        await schedule(tx, {
          familyId,
          personId,
          topic: 'answer-waiting',
          refId: decisionId,
          occurrence: `v${version}-${occurrence}`,
          dueAt: at,
        });
    const people = new Set(
      requirements.filter(({ role }) => role === 'told').flatMap(({ personId }) => personId ?? []),
    );
    for (const personId of people)
      await schedule(tx, {
        familyId,
        personId,
        topic: 'answer-waiting',
        refId: decisionId,
        occurrence: `v${version}-told`,
        dueAt: open.openedAt,
      });
  }

  /** Somebody with a right to be told is not: the coordinator answers for it, or sees to it that they are. */
  async whyUntold(tx: Within, familyId: string, decisionId: string): Promise<void> {
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'coordinator-task',
      refId: decisionId,
      occurrence: `untold-${tx.at.slice(0, 10)}`,
      dueAt: tx.at,
    });
  }

  /** A birthday on which somebody's say changes, while the decision may still be open: asked again that morning. */
  async birthdays(
    tx: Within,
    familyId: string,
    decisionId: string,
    days: readonly { readonly on: LocalDate; readonly at: Instant }[],
  ): Promise<void> {
    for (const { on, at } of days)
      await schedule(tx, {
        familyId,
        personId: null,
        topic: 'circle-changes',
        refId: decisionId,
        occurrence: on,
        dueAt: at,
      });
  }

  async expires(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    at: Instant,
  ): Promise<void> {
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'decision-expires',
      refId: decisionId,
      occurrence: `v${version}-${at.toLowerCase()}`,
      dueAt: at,
    });
  }

  /** Asked while the version is open, or reminded by an end that has moved: `atOnce` when there is something new to read. */
  async askAgain(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    personIds: readonly string[],
    { closesAt, atOnce }: { readonly closesAt: Instant | null; readonly atOnce: boolean },
  ): Promise<void> {
    const country = await this.countryOf(tx);
    for (const personId of new Set(personIds))
      for (const { occurrence, at } of reminderOccurrences(tx.at, closesAt, country))
        if (atOnce || occurrence !== 'first')
          await schedule(tx, {
            familyId,
            personId,
            topic: 'answer-waiting',
            refId: decisionId,
            occurrence: `v${version}-${occurrence}-again-${tx.at.slice(0, 10)}`,
            dueAt: at,
          });
  }

  /** Nobody is reminded of what they cannot answer yet: each is asked when thinking time is over, and on as ever. */
  async thinkingTime(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    personIds: readonly string[],
    { earliestSignAt, closesAt }: { readonly earliestSignAt: Instant; readonly closesAt: Instant | null },
  ): Promise<void> {
    if (closesAt !== null) await this.clockMoved(tx, familyId, decisionId, version, closesAt);
    const country = await this.countryOf(tx);
    for (const personId of new Set(personIds)) {
      await cancel(tx, { refId: decisionId, topic: 'answer-waiting', personId });
      for (const { occurrence, at } of reminderOccurrences(earliestSignAt, closesAt, country))
        await schedule(tx, {
          familyId,
          personId,
          topic: 'answer-waiting',
          refId: decisionId,
          occurrence: `v${version}-${occurrence}-thought-${earliestSignAt.slice(0, 10)}`,
          dueAt: at,
        });
    }
  }

  async answered(tx: Within, decisionId: string, personId: string): Promise<void> {
    await cancel(tx, { refId: decisionId, topic: 'answer-waiting', personId });
  }

  async agreed(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    at: Instant,
  ): Promise<void> {
    await cancel(tx, { refId: decisionId, topic: 'decision-expires' });
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'decision-effect',
      refId: decisionId,
      occurrence: `v${version}-${at.toLowerCase()}`,
      dueAt: at,
    });
  }

  /** Somebody wants to talk first: nothing ends while the clock stands, and it ends later afterwards. */
  async clockMoved(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    closes: Instant | null,
  ): Promise<void> {
    await cancel(tx, { refId: decisionId, topic: 'decision-expires' });
    if (closes !== null) await this.expires(tx, familyId, decisionId, version, closes);
  }

  /** Held or not yet: looked at again within the hour, so that nothing agreed is forgotten. */
  async effectWaits(
    tx: Within,
    familyId: string,
    decisionId: string,
    version: number,
    missing: readonly Missing[],
  ): Promise<void> {
    if (missing.length === 1 && missing[0] === 'effect-time') return;
    const again = new Date(Date.parse(tx.at) + 3_600_000).toISOString();
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'decision-effect',
      refId: decisionId,
      occurrence: `v${version}-${again.toLowerCase()}`,
      dueAt: again,
    });
  }

  /** It has come into effect: nothing more is due of it, but who was to be told of it still is. */
  async inEffect(tx: Within, decisionId: string): Promise<void> {
    for (const topic of ['decision-expires', 'decision-effect', 'trial-ends', 'circle-changes'] as const)
      await cancel(tx, { refId: decisionId, topic });
  }

  async closed(tx: Within, decisionId: string): Promise<void> {
    await cancel(tx, { refId: decisionId });
  }

  private async versionOf(tx: Within, decisionId: string): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'select current_version as n from decision where municipality_id = $1 and id = $2',
      [tx.municipalityId, decisionId],
    );
    return row.n;
  }

  private async countryOf(tx: Within): Promise<'NO' | 'DK'> {
    return (
      await tx.one<{ country: 'NO' | 'DK' }>('select country from municipality where id = $1', [
        tx.municipalityId,
      ])
    ).country;
  }
}
