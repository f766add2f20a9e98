import { Injectable } from '@nestjs/common';
import { knownTo, type Known } from '#families';
import { assertAllowed, viewerOf } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { linesBefore, type LogRow } from './access-log.queries.js';
import type { AccessLogQuery } from './dto/access-log.query.js';
import type { AccessLogView, NamedView, SeenView } from './dto/access-log.view.js';
import type { AskOfficerDto } from './dto/ask-officer.dto.js';
import { OfficerQuestion } from './officer-question.entity.js';
import { shownLine, type LogReader } from './rules/shown-line.js';

const pageSize = 50;
const scanned = 200;
const mostScanned = 10_000;

interface Asked extends Pick<AccessLogQuery, 'person' | 'service' | 'subject'> {
  readonly before: string | null;
  readonly wanted: number;
}

/** Who has seen what is a person's own, or is about somebody they answer for. */
@Injectable()
export class AccessLogService {
  constructor(private readonly database: Database) {}

  async page(caller: Ticket, familyId: string, query: AccessLogQuery): Promise<AccessLogView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'AccessLog', { familyId });
      const [reader, known] = await readerIn(tx, familyId);
      const { before = null, limit = pageSize, ...narrowed } = query;
      const asked = shownIn(tx, familyId, reader, known, { ...narrowed, before, wanted: limit + 1 });
      if (before !== null) return { ...pageOf(await asked, limit), ...noChoices };
      const everything = shownIn(tx, familyId, reader, known, { before, wanted: 500 });
      const [found, all, questions] = await Promise.all([asked, everything, questionsOf(tx, familyId)]);
      return { ...pageOf(found, limit), ...choicesIn(all), questions };
    });
  }

  /** All of it, for whoever takes out their papers; nothing for whoever may take them out and not read the log. */
  async whole(tx: Tx, familyId: string): Promise<readonly SeenView[]> {
    const [reader, known] = await readerIn(tx, familyId);
    return shownIn(tx, familyId, reader, known, { before: null, wanted: mostScanned });
  }

  async ask(
    caller: Ticket,
    familyId: string,
    { words }: AskOfficerDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'AccessLog', { familyId });
      return once(tx, click, async () => {
        const id = newId();
        const asked = { personId: tx.actor.personId, words, askedAt: tx.at };
        const unanswered = { answer: null, answeredBy: null, answeredAt: null };
        await tx.insert(OfficerQuestion, {
          ...{ municipalityId: tx.municipalityId, id, familyId },
          ...asked,
          ...unanswered,
        });
        return { id };
      });
    });
  }
}

const noChoices = { people: [], services: [], subjects: [], questions: [] };

function pageOf(found: readonly SeenView[], limit: number): Pick<AccessLogView, 'items' | 'next'> {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

async function readerIn(tx: Tx, familyId: string): Promise<[LogReader, Known]> {
  const [viewer, known] = await Promise.all([viewerOf(tx, familyId), knownTo(tx, familyId)]);
  const answersFor = tx.actor.ties
    .filter((tie) => tie.familyId === familyId && ['guardian', 'representative'].includes(tie.kind))
    .flatMap((tie) => (tie.subjectId === null ? [] : [tie.subjectId]));
  const { personId, covers, hidesHealth } = viewer;
  const { servicesWithNeed, mustNotTrace } = known;
  const knownIds = [...known.names.keys()];
  return [{ personId, covers, hidesHealth, answersFor, knownIds, servicesWithNeed, mustNotTrace }, known];
}

/** Read on until enough of it may be told: how much lies between is not heard from the length of a page. */
async function shownIn(
  tx: Tx,
  familyId: string,
  reader: LogReader,
  known: Known,
  { before, wanted, ...narrowed }: Asked,
): Promise<SeenView[]> {
  const shown: SeenView[] = [];
  let after = before;
  for (let read = 0; read < mostScanned; read += scanned) {
    const rows = await linesBefore(tx, familyId, after, scanned);
    shown.push(...rows.flatMap((row) => seenFor(row, reader, known)).filter((seen) => keeps(narrowed, seen)));
    after = rows.at(-1)?.id ?? null;
    if (rows.length < scanned || shown.length >= wanted) break;
  }
  return shown.slice(0, wanted);
}

function seenFor(row: LogRow, reader: LogReader, { names }: Known): SeenView[] {
  const shown = shownLine(row, reader);
  if (shown === null) return [];
  const { id, day, at, times, kind, because, areas, viewerId, viewerKind, serviceId, service } = row;
  const isEmployee = viewerKind === 'staff';
  const name = isEmployee ? row.viewer : (names.get(viewerId) ?? '');
  const subjects = row.subjectIds.map((one) => ({ id: one, name: names.get(one) ?? '' }));
  return [
    {
      ...{ id, day, at, times, kind, because, isEmployee },
      viewer: { id: viewerId, name },
      service: shown.showsService && serviceId !== null ? { id: serviceId, name: service ?? '' } : null,
      subjects: subjects.filter((one) => one.name !== ''),
      areas: [...areas],
    },
  ];
}

/** Asked of what is told, never of what lies behind it: no filter finds out which service somebody works for. */
function keeps({ person, service, subject }: Omit<Asked, 'before' | 'wanted'>, seen: SeenView): boolean {
  if (person !== undefined && seen.viewer.id !== person) return false;
  if (service !== undefined && seen.service?.id !== service) return false;
  return subject === undefined || seen.subjects.some(({ id }) => id === subject);
}

function choicesIn(all: readonly SeenView[]): Pick<AccessLogView, 'people' | 'services' | 'subjects'> {
  return {
    people: named(all.map(({ viewer }) => viewer)),
    services: named(all.flatMap(({ service }) => service ?? [])),
    subjects: named(all.flatMap(({ subjects }) => subjects)),
  };
}

function named(all: readonly NamedView[]): NamedView[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'nb'),
  );
}

async function questionsOf(tx: Tx, familyId: string): Promise<AccessLogView['questions']> {
  return tx.rows(
    `select id, words, app.iso(asked_at) as "askedAt", answer, app.iso(answered_at) as "answeredAt" from officer_question
     where municipality_id = $1 and family_id = $2 and person_id = $3 order by asked_at desc, id desc limit 50`,
    [tx.municipalityId, familyId, tx.actor.personId],
  );
}
