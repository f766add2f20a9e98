import { Injectable } from '@nestjs/common';
import { policyOf } from '#municipalities';
import { assertAllowed, isAllowed } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { Block } from './block.entity.js';
import { CircleListeners } from './circle-listeners.js';
import type { BlockDto, ChangeBlockDto, RecordedView } from './dto/records.dto.js';
import { familyErrors } from './families.errors.js';
import { barDays } from './rules/limits.js';
import type { BlockSource } from './rules/words.js';
import { tell } from './tell.js';

@Injectable()
export class BlocksService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  async set(caller: Ticket, familyId: string, dto: BlockDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      if (dto.source === 'safety-bar') return once(tx, click, () => setSafetyBar(tx, familyId, dto));
      assertAllowed(tx.actor, 'add', 'Block', { familyId });
      return once(tx, click, () => this.recordBlock(tx, familyId, dto));
    });
  }

  /** Ends a recorded block, or tells what the review of a safety bar came to. */
  async change(caller: Ticket, familyId: string, blockId: string, dto: ChangeBlockDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const validTo = dto.validTo ?? tx.today;
      if (!isAllowed(tx.actor, 'change', 'Block', { familyId })) {
        assertAllowed(tx.actor, 'change', 'Block', { municipalityId: tx.municipalityId });
        await reviewSafetyBar(tx, familyId, blockId, validTo);
        return;
      }
      const block = await tx.one<Pick<Block, 'source' | 'personId'>>(
        `select source, person_id as "personId" from block where family_id = $1 and id = $2 and (valid_to is null or valid_to > $3)`,
        [familyId, blockId, tx.today],
      );
      if (block.source === 'safety-bar') throw familyErrors['wrong-source']();
      await tx.mark(Block, { municipalityId: tx.municipalityId, id: blockId }, { validTo });
      await tellOfBlock(tx, familyId, 'block-lifted', { blockId, personId: block.personId });
      await this.circle.changed(tx, familyId);
    });
  }

  private async recordBlock(tx: Tx, familyId: string, dto: BlockDto): Promise<RecordedView> {
    const { personId, source, basis } = dto;
    await tx.one(`select 1 from family_access where family_id = $1 and person_id = $2 limit 1`, [
      familyId,
      personId,
    ]);
    const id = newId();
    // Told before it bars: afterwards the walls may hide the very row it tells of.
    await tellOfBlock(tx, familyId, 'block-set', { blockId: id, personId, kind: source });
    await tx.insert(Block, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      personId,
      subjectId: dto.subjectId ?? null,
      source,
      basis,
      setBy: tx.actor.personId,
      validFrom: dto.validFrom ?? tx.today,
      validTo: dto.validTo ?? null,
      reviewedBy: null,
      reviewedOn: null,
    });
    await this.circle.changed(tx, familyId);
    return { id };
  }
}

async function tellOfBlock(
  tx: Tx,
  familyId: string,
  type: 'block-set' | 'block-lifted',
  payload: { blockId: string; personId: string; kind?: BlockSource },
): Promise<void> {
  const { blockId, personId, kind = 'court' } = payload;
  const about = { familyId, subjectIds: [personId], area: 'safety', lane: 'named-persons' } as const;
  const namedIds = [tx.actor.personId];
  if (type === 'block-set')
    await tell(tx, { ...about, namedIds, type, payload: { blockId, personId, kind } });
  else await tell(tx, { ...about, namedIds, type, payload: { blockId, personId } });
}

/** A service leader's own act, in a family that leader cannot open: the database does only this. */
async function setSafetyBar(tx: Tx, familyId: string, dto: BlockDto): Promise<RecordedView> {
  assertAllowed(tx.actor, 'add', 'Block', { municipalityId: tx.municipalityId });
  const id = newId();
  const subject = dto.subjectId ?? null;
  const bar = barDays(dto.days, await policyOf(tx, 'safety-bar-days'));
  if (!bar.ok) throw familyErrors[bar.because]();
  await tx.rows(`select app.set_safety_bar($1, $2, $3, $4, $5, $6, $7, $8)`, [
    familyId,
    id,
    dto.personId,
    subject,
    dto.basis,
    bar.days,
    newId(),
    newSalt(),
  ]);
  return { id };
}

async function reviewSafetyBar(tx: Tx, familyId: string, blockId: string, until: string): Promise<void> {
  const values = [familyId, blockId, until, newId(), newSalt()];
  await tx.rows(`select app.review_safety_bar($1, $2, $3, $4, $5)`, values);
}
