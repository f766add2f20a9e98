import { Column, Entity } from 'typeorm';
import type { Instant, Interpreting, LifeArea, LocalDate, SignatureRoute } from '#contract';
import { FamilyRow } from '#platform/database';
import type { Acr } from './rules/evidence.js';
import type { ChildHeard, ConsentState, NeverValidReason, NoticeLanguage } from './rules/words.js';

/** Lifts confidentiality for one subject towards one service, for named life areas, a purpose and a time. Terms never change. */
@Entity('consent')
export class Consent extends FamilyRow {
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'text', array: true }) areas!: LifeArea[];
  @Column({ type: 'text' }) purpose!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date' })
  validTo!: LocalDate;

  @Column({ type: 'text' }) state!: ConsentState;

  @Column({ name: 'given_by', type: 'uuid', array: true })
  givenBy!: string[];

  @Column({ type: 'uuid', array: true }) givers!: string[];

  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'notice_version', type: 'text' })
  noticeVersion!: string;

  @Column({ type: 'text' }) language!: NoticeLanguage;

  @Column({ name: 'interpreted_by', type: 'text', nullable: true })
  interpretedBy!: Interpreting | null;

  /** Full name, or number in the register; kept only when the duty of confidentiality was acknowledged. */
  @Column({ type: 'text', nullable: true }) interpreter!: string | null;

  /** Whether whoever it is about, and does not answer themself, was heard before the yes, or why not. */
  @Column({ name: 'child_heard', type: 'text', nullable: true }) childHeard!: ChildHeard | null;

  @Column({ type: 'text' }) route!: SignatureRoute;
  /** The level of the log-in it was given in, and when one logged in: put there by the database; nothing of what others wrote down. */
  @Column({ type: 'text', nullable: true }) acr!: Acr | null;
  @Column({ name: 'auth_at', type: 'timestamptz', nullable: true })
  authAt!: Instant | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt!: Instant;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  /** Of the log-in it was taken back in. */
  @Column({ name: 'withdrawn_acr', type: 'text', nullable: true })
  withdrawnAcr!: Acr | null;
  @Column({ name: 'withdrawn_auth_at', type: 'timestamptz', nullable: true })
  withdrawnAuthAt!: Instant | null;

  /** Why it was never valid; of nothing else. */
  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: NeverValidReason | null;

  /** The one whose terms it gives a new period. */
  @Column({ name: 'renews_id', type: 'uuid', nullable: true })
  renewsId!: string | null;

  @Column({ type: 'int' }) version!: number;
}
