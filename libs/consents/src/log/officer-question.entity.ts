import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** What somebody asks the data protection officer; read by the two of them alone. */
@Entity('officer_question')
export class OfficerQuestion extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  words!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Instant;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Instant | null;
}
