import { Column, Entity } from 'typeorm';
import type { CorrectionAbout, Instant } from '#contract';
import { ItemRow } from '#platform/access';

/** A person's own words beside a fact that was not corrected. Never changed, never part of what was signed. */
@Entity('correction_note')
export class CorrectionNote extends ItemRow {
  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @Column({ type: 'text' })
  about!: CorrectionAbout;

  @Column({ name: 'ref_id', type: 'uuid', nullable: true })
  refId!: string | null;

  @Column({ type: 'text' })
  words!: string;

  @Column({ name: 'noted_at', type: 'timestamptz' })
  notedAt!: Instant;
}
