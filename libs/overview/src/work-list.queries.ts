import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { workTabs, type Instant, type WorkTab } from '#contract';
import { Database, statement, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { WorkListQuery, WorkListView, WorkView } from './dto/work-list.view.js';
import { isOverdue, isStuck, placeOf, tabsOf, turnOf, type Work } from './rules/work-list.js';

const text = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
export const workListStatement = statement('work-list', `${text('open-decisions')}${text('work-list')}`);
const pageSize = 50;

interface Found
  extends
    Work,
    Pick<WorkView, 'familyId' | 'familyName' | 'id' | 'refId' | 'title' | 'about' | 'areas' | 'urgent'> {
  readonly names: readonly string[];
  /** Somebody's address is protected: the family is in the list, and in no search. */
  readonly protected: boolean;
}

/** What waits in the families the caller coordinates, in one round trip; on which tab it stands the rule says. */
@Injectable()
export class WorkListQueries {
  constructor(private readonly database: Database) {}

  async page(caller: Ticket, { tab, cursor, kind, q }: WorkListQuery): Promise<WorkListView> {
    const [found] = await this.database.read<{ at: Instant; items: readonly Found[] }>(
      caller,
      workListStatement,
    );
    if (found === undefined) throw platformErrors['not-logged-in']();
    const { at } = found;
    const ofKind = found.items.filter((one) => kind === undefined || one.kind === kind);
    const matching = ofKind.filter((one) => q === undefined || matches(one, q));
    const after = cursor === undefined ? '' : placeIn(cursor);
    const onTab = matching
      .filter((one) => tabsOf(one, at).includes(tab))
      .map((one) => ({ one, place: placeOf(one) }))
      .filter(({ place }) => place > after)
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    const page = onTab.slice(0, pageSize);
    return {
      at,
      items: page.map(({ one }) => shown(one, at)),
      counts: countsOf(matching, at),
      next: onTab.length > pageSize ? cursorOf(page.at(-1)?.place ?? '') : null,
    };
  }
}

function shown(found: Found, at: Instant): WorkView {
  const { kind, familyId, familyName, id, refId, title, about, areas, state } = found;
  const { since, dueAt, urgent } = found;
  const whoseTurn = turnOf(found);
  const waitsFor = whoseTurn === 'coordinator' ? [] : found.names;
  const judged = { whoseTurn, waitsFor, overdue: isOverdue(found, at), stuck: isStuck(found, at) };
  const what = { kind, familyId, familyName, id, refId, title, about, areas, state };
  return { ...what, ...judged, since, dueAt, urgent };
}

function countsOf(items: readonly Found[], at: Instant): Record<WorkTab, number> {
  const counts: Record<WorkTab, number> = { mine: 0, family: 0, overdue: 0, stuck: 0, all: 0 };
  const tabs = items.flatMap((one) => tabsOf(one, at));
  for (const tab of workTabs) counts[tab] = tabs.filter((each) => each === tab).length;
  return counts;
}

function matches({ protected: hidden, familyName, title, about }: Found, q: string): boolean {
  const words = q
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const told = [familyName, title, about].join(' ').toLocaleLowerCase();
  return !hidden && words.every((word) => told.includes(word));
}

const cursorOf = (place: string): string => Buffer.from(place).toString('base64url');

/** Only a place this list has given leads anywhere. */
function placeIn(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString();
  if (!/^[012]\|/.test(place))
    throw platformErrors['invalid-request']({ errors: [{ field: 'cursor', faults: ['isCursor'] }] });
  return place;
}
