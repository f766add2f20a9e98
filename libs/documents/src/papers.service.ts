import { Inject, Injectable } from '@nestjs/common';
import { LaneScene } from '#consents';
import { lifeAreas } from '#contract';
import { tell } from '#families';
import { assertAllowed } from '#platform/access';
import { SETTINGS, type Settings } from '#platform/config';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { documentErrors } from './documents.errors.js';
import type { PaperLaneDto } from './dto/paper-lane.dto.js';
import type { PapersView } from './dto/papers.view.js';
import type { WriteNoteDto } from './dto/write-note.dto.js';
import { Paper } from './paper.entity.js';
import { viewOf } from './paper-views.js';
import {
  assertLane,
  assertReach,
  ownWords,
  placedPaper,
  tellAdded,
  toldAs,
  writerIn,
  type Writer,
} from './paper-writing.js';
import { getSeenPaper, papersSeen, sawPapers, type PaperRow } from './papers.queries.js';
import { actsOn, lanesFor, mayWriteAbout, type PaperAct } from './rules/paper.js';

/** Notes and documents of a family: who may see each stands on it, and the one predicate decides. */
@Injectable()
export class PapersService {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<PapersView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Paper', { familyId });
      const writer = await writerIn(tx, familyId);
      const rows = await papersSeen(tx, familyId);
      await sawPapers(tx, familyId, writer.viewer, rows);
      const { known, coordinates, hand } = writer;
      const scene = await LaneScene.of(tx, familyId);
      const reader = { readerId: tx.actor.personId, coordinates, known, scene, hand };
      return {
        items: rows.map((row) => viewOf(row, reader)),
        lanes: lanesFor(hand),
        ...choicesOf(writer, scene),
        mostBytes: this.settings.documentLimit,
        allowedActions: ['add'],
      };
    });
  }

  async write(
    caller: Ticket,
    familyId: string,
    { words, ...where }: WriteNoteDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      const placed = await placedPaper(tx, familyId, where);
      return once(tx, click, async () => {
        const id = newId();
        const noFile = { fileId: null, fileName: null, fileType: null, fileBytes: null, hasPreview: false };
        await tx.insert(Paper, { ...placed, id, kind: 'note', words, ...noFile });
        await tellAdded(tx, { ...placed, id }, 'note');
        return { id };
      });
    });
  }

  async changeLane(caller: Ticket, familyId: string, id: string, dto: PaperLaneDto): Promise<void> {
    const { lane, namedIds = [] } = dto;
    await this.database.write(caller, async (tx) => {
      const paper = await this.ownPaper(tx, familyId, id, 'change-lane');
      const writer = await writerIn(tx, familyId);
      assertLane(writer, lane, namedIds);
      await assertReach(tx, familyId, { ...ownWords, ...paper }, { lane, namedIds });
      await tx.rows('select app.change_lane_of_paper($1, $2, $3, $4)', [familyId, id, lane, namedIds]);
      const serviceId = lane === 'service-notes' ? paper.writtenFor : null;
      await tell(tx, {
        ...toldAs({ ...paper, familyId, lane, namedIds, serviceId }),
        ...{ type: 'paper-lane-changed', payload: { paperId: id, lane } },
      });
    });
  }

  async takeAway(caller: Ticket, familyId: string, id: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const paper = await this.ownPaper(tx, familyId, id, 'take-away');
      await tx.rows('select app.take_away_paper($1, $2)', [familyId, id]);
      await tell(tx, {
        ...toldAs({ ...paper, familyId }),
        type: 'paper-taken-away',
        payload: { paperId: id },
      });
    });
  }

  async delete(caller: Ticket, familyId: string, id: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const paper = await this.ownPaper(tx, familyId, id, 'delete');
      await tx.rows('select app.delete_paper($1, $2)', [familyId, id]);
      await tell(tx, { ...toldAs({ ...paper, familyId }), type: 'paper-deleted', payload: { paperId: id } });
    });
  }

  private async ownPaper(tx: Tx, familyId: string, id: string, act: PaperAct): Promise<PaperRow> {
    assertAllowed(tx.actor, act === 'change-lane' ? 'change' : 'stop', 'Paper', { familyId });
    const paper = await getSeenPaper(tx, familyId, id);
    if (paper.authorId !== tx.actor.personId) throw platformErrors.forbidden();
    if (paper.takenAwayAt !== null) throw documentErrors['paper-taken-away']();
    if (actsOn(paper, tx.actor.personId).includes(act)) return paper;
    throw documentErrors[act === 'delete' ? 'paper-shared' : 'paper-never-shared']();
  }
}

/** Whom the writer may write about in some part of life, and whom they may name. */
function choicesOf({ known, viewer, hand }: Writer, scene: LaneScene): Pick<PapersView, 'about' | 'known'> {
  const first = (name: string) => name.split(' ')[0] ?? name;
  const everybody = [...known.names].map(([personId, name]) => ({ personId, name: first(name) }));
  const isAbout = (id: string): boolean => lifeAreas.some((area) => mayWriteAbout(viewer, id, area));
  // An employee has no wide lane to choose.
  const alone = (id: string) => (hand === 'family' ? scene.areasSharedAlone(id) : []);
  const about = everybody.filter(({ personId }) => isAbout(personId));
  return { about: about.map((one) => ({ ...one, alone: alone(one.personId) })), known: everybody };
}
