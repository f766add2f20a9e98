import { Injectable } from '@nestjs/common';
import { Database, type Ticket, type Tx } from '#platform/database';
import { loadVersion } from './cases.queries.js';
import { partView } from './decision-views.js';
import type { ChangesSinceView } from './dto/sheet-changes.view.js';
import type { SheetView } from './dto/sheet.view.js';
import { headingFor, sheetChanges, type Part } from './rules/index.js';
import { namesOn } from './sheet-names.js';
import { readSheet, type SheetReading } from './sheet-reading.js';

interface FormerSheet {
  readonly version: number;
  readonly partIds: readonly string[];
}

// All they ever had on it: a circle that changed while the version was open may have taken parts away already.
const formerSql = `select s.version_n as version, array_agg(distinct p.id) as "partIds"
  from sheet s cross join unnest(s.part_ids) as p(id)
  where s.municipality_id = $1 and s.decision_id = $2 and s.person_id = $3 and s.version_n < $4
  group by s.version_n order by s.version_n desc limit 1`;

/** What one person is asked, and what of it is otherwise than when they were asked before. */
@Injectable()
export class SheetsService {
  constructor(private readonly database: Database) {}

  async read(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    n: number,
    onBehalfOf?: string,
  ): Promise<SheetView> {
    return this.database.write(caller, async (tx) => {
      const reading = await readSheet(tx, familyId, decisionId, n, onBehalfOf);
      const { former, changesSince } = await sinceFormer(tx, reading);
      const names = await namesOn(tx, familyId, [...reading.parts, ...former]);
      return { ...reading.answer, changesSince, names };
    });
  }
}

interface Since {
  /** The parts of the former sheet that may still be read. */
  readonly former: readonly Part[];
  readonly changesSince: ChangesSinceView | null;
}

async function sinceFormer(tx: Tx, reading: SheetReading): Promise<Since> {
  const { found, answer, parts, sight } = reading;
  const signerId = answer.sheet.signerId;
  const former = await tx.find<FormerSheet>(formerSql, [
    tx.municipalityId,
    found.id,
    signerId,
    answer.version,
  ]);
  if (former === undefined) return { former: [], changesSince: null };
  const { parts: all, ...words } = await loadVersion(tx, found, former.version);
  const me = tx.actor.personId;
  const mayStillSee = (part: Part) => [me, signerId].every((id) => sight.maySeePart(id, part));
  // A weak log-in hides health from its own reader, and whoever signs for another knew less: to them it is not gone.
  const isOwnAndWhole = signerId === me && sight.viewer(me)?.hidesHealth === false;
  const before = all.filter(
    (part) => former.partIds.includes(part.id) && (isOwnAndWhole || mayStillSee(part)),
  );
  const { question } = headingFor(words, all, all.filter(mayStillSee));
  const { added, removed, changed } = sheetChanges(before, parts, mayStillSee);
  const changes = {
    version: former.version,
    formerQuestion: question === answer.question ? null : question,
    added: [...added],
    removed: removed.map(({ partId, part }) => ({ partId, part: part === null ? null : partView(part) })),
    changed: [...changed],
  };
  return { former: before.filter(mayStillSee), changesSince: changes };
}
