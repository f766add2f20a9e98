import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { ItemRow } from '#platform/access';
import type { FileType } from './rules/file-type.js';
import type { PaperKind } from './rules/paper.js';

/** A note or a document on the family, a person, a goal or a step; the file itself lies sealed elsewhere. */
@Entity('paper')
export class Paper extends ItemRow {
  @Column({ type: 'text' })
  kind!: PaperKind;

  @Column({ name: 'goal_id', type: 'uuid', nullable: true })
  goalId!: string | null;

  @Column({ name: 'action_id', type: 'uuid', nullable: true })
  actionId!: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  /** The service its author wrote for; `null` for one of the family. */
  @Column({ name: 'written_for', type: 'uuid', nullable: true })
  writtenFor!: string | null;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ name: 'file_type', type: 'text', nullable: true })
  fileType!: FileType | null;

  @Column({ name: 'file_bytes', type: 'int', nullable: true })
  fileBytes!: number | null;

  @Column({ name: 'has_preview', type: 'boolean' })
  hasPreview!: boolean;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Instant;

  /** Since when somebody else could see it; never taken back. */
  @Column({ name: 'shared_at', type: 'timestamptz', nullable: true })
  sharedAt!: Instant | null;

  @Column({ name: 'taken_away_at', type: 'timestamptz', nullable: true })
  takenAwayAt!: Instant | null;
}
