import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#contract';

/** Somebody with a right to be told was not: whose decision that was, on what ground, and where it is appealed. */
@Entity('informing_refusal')
export class InformingRefusal {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'subject_ids', type: 'uuid', array: true })
  subjectIds!: string[];

  @Column({ type: 'text' })
  area!: string;

  @Column({ type: 'text' })
  lane!: string;

  @Column({ name: 'named_ids', type: 'uuid', array: true })
  namedIds!: string[];

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'service_id', type: 'uuid', nullable: true })
  serviceId!: string | null;

  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy!: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Instant;

  @Column({ name: 'appeal_to', type: 'text' })
  appealTo!: string;

  @Column({ name: 'appeal_until', type: 'date', nullable: true })
  appealUntil!: LocalDate | null;
}
