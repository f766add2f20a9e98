import { Injectable } from '@nestjs/common';
import { knownFrom, knownRows, knownTo, type Known } from '#families';
import { assertAllowed, viewerOf, type Viewer } from '#platform/access';
import { Database, newId, statement, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { linesBefore, type LogRow } from './access-log.queries.js';
import type { AccessLogQuery } from './dto/access-log.query.js';
import type { AccessLogView, NamedView, SeenView } from './dto/access-log.view.js';
import type { AskOfficerDto } from './dto/ask-officer.dto.js';
import { OfficerQuestion } from './officer-question.entity.js';
import { shownLine, type LogReader } from './rules/shown-line.js';

const pageSize = 50;
/** One look reaches over most families' whole log; what can be chosen from is what stands in it. */
const scanned = 500;
const mostScanned = 10_000;

type Narrowed = Pick<AccessLogQuery, 'person' | 'service' | 'subject'>;

/** Who has seen what is a person's own, or is about somebody they answer for. */
@Injectable()
export class AccessLogService {
  constructor(private readonly database: Database) {}

  async page(caller: Ticket, familyId: string, query: AccessLogQuery): Promise<AccessLogView> {
    const { before = null, limit = pageSize, ...narrowed } = query;
    const first = await this.database.look(
      caller,
      (tx) =>
        Promise.all([
          viewerOf(tx, familyId),
          knownRows(tx, familyId),
          linesBefore(tx, familyId, before, scanned),
          before === null ? questionsOf(tx, familyId) : [],
        ]),
      (tx, [viewer, rows, lines, questions]) => {
        assertAllowed(tx.actor, 'read', 'AccessLog', { familyId });
        const known = knownFrom(tx, familyId, rows);
        return { tell: tellerFor(readerFrom(tx, familyId, viewer, known), known), lines, questions };
      },
    );
    const newest = first.tell(first.lines);
    const found = newest.filter((seen) => keeps(narrowed, seen));
    let { lines } = first;
    for (let read = scanned; isWorthReadingOn(lines, read) && found.length <= limit; read += scanned) {
      lines = await this.linesAfter(caller, familyId, lines);
      found.push(...first.tell(lines).filter((seen) => keeps(narrowed, seen)));
    }
    const choices = before === null ? { ...choicesIn(newest), questions: first.questions } : noChoices;
    return { ...pageOf(found, limit), ...choices };
  }

  /** A page of which little may be told takes more than one look. */
  private linesAfter(caller: Ticket, familyId: string, lines: readonly LogRow[]): Promise<LogRow[]> {
    return this.database.look(
      caller,
      (tx) => linesBefore(tx, familyId, lines.at(-1)?.id ?? null, scanned),
      (tx, more) => {
        assertAllowed(tx.actor, 'read', 'AccessLog', { familyId });
        return more;
      },
    );
  }

  /** All of it, for whoever takes out their papers; nothing for whoever may take them out and not read the log. */
  async whole(tx: Tx, familyId: string): Promise<readonly SeenView[]> {
    const [viewer, known] = await Promise.all([viewerOf(tx, familyId), knownTo(tx, familyId)]);
    const tell = tellerFor(readerFrom(tx, familyId, viewer, known), known);
    const shown: SeenView[] = [];
    let lines: readonly LogRow[] = [];
    for (let read = 0; read === 0 || isWorthReadingOn(lines, read); read += scanned) {
      lines = await linesBefore(tx, familyId, lines.at(-1)?.id ?? null, scanned);
      shown.push(...tell(lines));
    }
    return shown;
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

function readerFrom({ actor }: Tx, familyId: string, viewer: Viewer, known: Known): LogReader {
  const answersFor = actor.ties
    .filter((tie) => tie.familyId === familyId && ['guardian', 'representative'].includes(tie.kind))
    .flatMap((tie) => (tie.subjectId === null ? [] : [tie.subjectId]));
  const { personId, covers, hidesHealth } = viewer;
  const { servicesWithNeed, mustNotTrace } = known;
  const knownIds = [...known.names.keys()];
  return { personId, covers, hidesHealth, answersFor, knownIds, servicesWithNeed, mustNotTrace };
}

type Teller = (lines: readonly LogRow[]) => SeenView[];

const tellerFor =
  (reader: LogReader, known: Known): Teller =>
  (lines) =>
    lines.flatMap((line) => seenFor(line, reader, known));

/** Read on until enough of it may be told: how much lies between is not heard from the length of a page. */
const isWorthReadingOn = (lines: readonly LogRow[], read: number): boolean =>
  lines.length === scanned && read < mostScanned;

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
function keeps({ person, service, subject }: Narrowed, seen: SeenView): boolean {
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

const questions = statement(
  'questions-to-the-officer',
  `select id, words, app.iso(asked_at) as "askedAt", answer, app.iso(answered_at) as "answeredAt" from officer_question
   where municipality_id = (select ctx.municipality()) and family_id = $1 and person_id = (select ctx.person()) order by asked_at desc, id desc limit 50`,
);

function questionsOf(tx: Pick<Tx, 'rows'>, familyId: string): Promise<AccessLogView['questions']> {
  return tx.rows(questions, [familyId]);
}
