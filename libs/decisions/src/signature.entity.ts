import { Column, Entity } from 'typeorm';
import type { Answer, Instant, Interpreting, SignatureRoute } from '#contract';
import { FamilyRow } from '#platform/database';
/** One person's yes or no to one version. Never changed, never removed. */
@Entity('signature')
export class Signature extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'int' }) attempt!: number;

  @Column({ name: 'requirement_ids', type: 'uuid', array: true })
  requirementIds!: string[];

  @Column({ name: 'root_hash', type: 'text' })
  rootHash!: string;

  @Column({ name: 'sheet_hash', type: 'text' })
  sheetHash!: string;

  @Column({ type: 'text' }) answer!: Answer;

  @Column({ type: 'text', nullable: true }) words!: string | null;

  @Column({ name: 'words_for', type: 'uuid', array: true })
  wordsFor!: string[];

  @Column({ type: 'boolean', nullable: true })
  alone!: boolean | null;

  @Column({ type: 'text' }) language!: string;

  @Column({ name: 'interpreted_by', type: 'text', nullable: true })
  interpretedBy!: Interpreting | null;

  /** Full name, or number in the register; kept only when the duty of confidentiality was acknowledged. */
  @Column({ type: 'text', nullable: true }) interpreter!: string | null;

  @Column({ type: 'text' }) route!: SignatureRoute;

  @Column({ type: 'text', nullable: true }) acr!: string | null;

  @Column({ name: 'auth_at', type: 'timestamptz', nullable: true })
  authAt!: Instant | null;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Instant;

  @Column({ name: 'delegation_id', type: 'uuid', nullable: true })
  delegationId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'identity_checked', type: 'text', nullable: true })
  identityChecked!: string | null;

  @Column({ type: 'text', nullable: true }) note!: string | null;

  /** Who else was there when it was said or written, on paper and by word of mouth. */
  @Column({ type: 'text', array: true, nullable: true })
  present!: string[] | null;

  /** The person has a copy in their own language. */
  @Column({ name: 'copy_given', type: 'boolean', nullable: true })
  copyGiven!: boolean | null;

  @Column({ type: 'text' }) receipt!: string;
}
