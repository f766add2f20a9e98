import { Injectable } from '@nestjs/common';
import { assertAllowed, saw } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { CircleListeners } from './circle-listeners.js';
import type {
  MergeComparisonView,
  MergeDto,
  MergedView,
  MergesView,
  UndoMergeDto,
} from './dto/merges.dto.js';
import { familyErrors } from './families.errors.js';
import { hintsIn, loadMergeCase, mergesIn, namesOf, viewOfSide } from './merges.queries.js';
import { gradeAfterMerge, mayUndo, refusalsOfMerge, rowToKeep, undoUntil } from './rules/merges.js';
import { factsSeen } from './rules/seen.js';
import { tell } from './tell.js';

/** One human being who stands here twice becomes one row, and two again when it was a mistake. */
@Injectable()
export class MergesService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<MergesView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Merge', { familyId });
      const hints = await hintsIn(tx, familyId);
      const made = await mergesIn(tx, familyId);
      await saw(tx, familyId, 'family', factsSeen(hints.flatMap(({ oneId, otherId }) => [oneId, otherId])));
      return {
        hints,
        made: made.map(({ builtUpon, mayJoin, undoneAt, ...merge }) => ({
          ...merge,
          ...(undoneAt === null ? {} : { undoneAt }),
          undoUntil: undoUntil(merge.mergedAt),
          allowedActions:
            mayJoin && mayUndo({ mergedAt: merge.mergedAt, builtUpon, undoneAt }, tx.at) ? ['undo'] : [],
        })),
      };
    });
  }

  async compare(
    caller: Ticket,
    familyId: string,
    oneId: string,
    otherId: string,
  ): Promise<MergeComparisonView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Merge', { familyId });
      const { one, other, mayJoin } = await loadMergeCase(tx, familyId, oneId, otherId);
      const names = await namesOf(tx, [one, other]);
      await saw(tx, familyId, 'family', factsSeen([oneId, otherId]));
      return {
        one: viewOfSide(one, refusalsOfMerge(one, other, mayJoin), names),
        other: viewOfSide(other, refusalsOfMerge(other, one, mayJoin), names),
        keepId: mayJoin && rowToKeep(one, other) === 'other' ? otherId : oneId,
        ...(mayJoin ? { protectionGrade: gradeAfterMerge(one, other) } : {}),
      };
    });
  }

  async merge(caller: Ticket, familyId: string, dto: MergeDto, click?: Click): Promise<MergedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Merge', { familyId });
      return once(tx, click, async () => {
        const { keepId, goneId, reason } = dto;
        // Behind the locks: an answer given meanwhile is seen here, or finds the new circle.
        await tx.rows('select app.lock_for_merge($1, $2, $3)', [familyId, keepId, goneId]);
        const { one, other, mayJoin } = await loadMergeCase(tx, familyId, keepId, goneId);
        const [because] = refusalsOfMerge(one, other, mayJoin);
        if (because !== undefined) throw familyErrors['merge-refused']({ because });
        const mergeId = newId();
        const { families } = await tx.one<{ families: string[] }>(
          'select app.merge_persons($1, $2, $3, $4, $5) as families',
          [mergeId, familyId, keepId, goneId, reason],
        );
        await this.askAgain(tx, families, 'persons-merged', { mergeId, personId: keepId });
        return { mergeId };
      });
    });
  }

  async undo(caller: Ticket, familyId: string, mergeId: string, dto: UndoMergeDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'Merge', { familyId });
      const merge = (await mergesIn(tx, familyId)).find(({ id }) => id === mergeId);
      if (merge === undefined) throw platformErrors['not-found']();
      if (!merge.mayJoin) throw familyErrors['merge-refused']({ because: 'not-from-here' });
      if (!mayUndo(merge, tx.at)) throw familyErrors['merge-refused']({ because: 'too-late' });
      const { families } = await tx.one<{ families: string[] }>(
        'select app.undo_merge($1, $2, $3) as families',
        [mergeId, familyId, dto.reason],
      );
      await this.askAgain(tx, families, 'merge-undone', { mergeId, personId: merge.keptId });
    });
  }

  /** Told in every family it concerns, and whose yes is needed there is asked again. */
  private async askAgain(
    tx: Tx,
    families: readonly string[],
    type: 'persons-merged' | 'merge-undone',
    payload: { mergeId: string; personId: string },
  ): Promise<void> {
    for (const familyId of families) {
      const about = { subjectIds: [payload.personId], area: 'network', lane: 'subjects' } as const;
      await tell(tx, { type, familyId, ...about, payload });
      await this.circle.changed(tx, familyId);
    }
  }
}
