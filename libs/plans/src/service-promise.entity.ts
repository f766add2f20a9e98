import { Column, Entity } from 'typeorm';
import type { Instant, LifeArea, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';
import type { PromiseState } from './rules/index.js';

/** A service's own word on what it will do and when, asked before the family is; a refusal keeps its reason. */
@Entity('service_promise')
export class ServicePromise extends FamilyRow {
  @Column({ name: 'service_id', type: 'uuid' })
  serviceId!: string;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Instant;

  @Column({ type: 'text' })
  area!: LifeArea;

  @Column({ type: 'text' })
  what!: string;

  @Column({ name: 'when_wanted', type: 'text' })
  whenWanted!: string;

  @Column({ name: 'subject_ids', type: 'uuid', array: true })
  subjectIds!: string[];

  @Column({ name: 'with_names', type: 'boolean' })
  withNames!: boolean;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'part_id', type: 'uuid', nullable: true })
  partId!: string | null;

  @Column({ type: 'text' })
  state!: Exclude<PromiseState, 'withdrawn'>;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Instant | null;

  @Column({ name: 'answer_text', type: 'text', nullable: true })
  answerText!: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: LocalDate | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: LocalDate | null;
}
