import { Injectable } from '@nestjs/common';
import { FamilyShowService } from '#families';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket } from '#platform/database';
import type { EventView, HistoryView } from './dto/history.view.js';
import { eventsBefore, type EventSeen } from './history.queries.js';
import { shownEvent, type EventReader } from './rules/event-shown.js';

const pageSize = 50;
const mostExported = 10_000;

export interface WholeHistory {
  readonly items: readonly EventView[];
  /** Events of which nothing was kept back; only these can be proven to their reader. */
  readonly wholeIds: readonly string[];
}

/** What has happened in a family, as one reader may know it. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly families: FamilyShowService,
  ) {}

  async page(caller: Ticket, familyId: string, before: string | null): Promise<HistoryView> {
    const rows = await this.events(caller, familyId, before, pageSize + 1);
    const page = rows.slice(0, pageSize);
    const reader = await this.readerOf(caller, familyId, page);
    const items = page.map((event) => shownEvent(event, reader).shown);
    return { items, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
  }

  async whole(caller: Ticket, familyId: string): Promise<WholeHistory> {
    const rows = await this.events(caller, familyId, null, mostExported);
    const reader = await this.readerOf(caller, familyId, rows);
    const shown = rows.map((event) => shownEvent(event, reader));
    return {
      items: shown.map((one) => one.shown),
      wholeIds: shown.filter(({ whole }) => whole).map((one) => one.shown.id),
    };
  }

  private events(
    caller: Ticket,
    familyId: string,
    before: string | null,
    limit: number,
  ): Promise<EventSeen[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Event', { familyId });
      return eventsBefore(tx, familyId, before, limit);
    });
  }

  /** The roster decides whose names a reader may know; the history adds nobody to it but employees. */
  private async readerOf(caller: Ticket, familyId: string, rows: readonly EventSeen[]): Promise<EventReader> {
    const family = await this.families.show(caller, familyId);
    const names = new Map<string, string>();
    for (const { personId, givenName, familyName } of family.members)
      names.set(personId, [givenName, familyName ?? ''].join(' ').trim());
    for (const place of [family.coordinator, family.standIn, ...family.team])
      if (typeof place?.personId === 'string') names.set(place.personId, place.name ?? '');
    for (const [gone, kept] of Object.entries(rows[0]?.standsFor ?? {})) {
      const name = names.get(kept);
      if (name !== undefined) names.set(gone, name);
    }
    return { personId: rows[0]?.viewerId ?? '', names };
  }
}
