import { Column, Entity } from 'typeorm';
import type {
  CorrectionAbout,
  CorrectionRefusal,
  Instant,
  LifeArea,
  LocalDate,
  RequestKind,
  RequestState,
} from '#contract';
import { FamilyRow } from '#platform/database';
import type { SortedKind } from './rules/erasure.js';

/** Somebody asks that a fact about them be corrected, or erased. What was asked never changes. */
@Entity('rights_request')
export class RightsRequest extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  kind!: RequestKind;

  @Column({ type: 'text', nullable: true })
  area!: LifeArea | null;

  @Column({ type: 'text', nullable: true })
  about!: CorrectionAbout | null;

  @Column({ name: 'ref_id', type: 'uuid', nullable: true })
  refId!: string | null;

  @Column({ type: 'text' })
  what!: string;

  @Column({ name: 'should_be', type: 'text', nullable: true })
  shouldBe!: string | null;

  @Column({ type: 'text', nullable: true })
  why!: string | null;

  /** Whether whoever else answers for them may read the words, where they come to stand beside. */
  @Column({ type: 'boolean', nullable: true })
  shared!: boolean | null;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Instant;

  @Column({ name: 'answer_by', type: 'date' })
  answerBy!: LocalDate;

  @Column({ type: 'text' })
  state!: RequestState;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Instant | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: CorrectionRefusal | null;

  @Column({ type: 'jsonb', nullable: true })
  sorted!: readonly SortedKind[] | null;

  @Column({ name: 'carried_out_at', type: 'timestamptz', nullable: true })
  carriedOutAt!: Instant | null;

  @Column({ type: 'int', nullable: true })
  gone!: number | null;

  @Column({ type: 'int' })
  version!: number;
}
