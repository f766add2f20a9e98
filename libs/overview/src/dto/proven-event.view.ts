import { ApiProperty } from '@nestjs/swagger';
import { lanes, lifeAreas, type Instant, type Lane, type LifeArea } from '#contract';
import type { EventType } from '#platform/audit';
import { eventPayload, eventTypes } from './event-payload.schema.js';

/** An event in the very words that are sealed; whom else it was shown to is sealed as a hash. */
export class SealedEventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) municipality!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) familyId!: string | null;
  @ApiProperty({ enum: eventTypes }) type!: EventType;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: readonly string[];
  @ApiProperty({ enum: lifeAreas, nullable: true }) area!: LifeArea | null;
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty(eventPayload) payload!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty() access!: string;
}

export class ProofStepView {
  @ApiProperty({ enum: ['left', 'right'] }) side!: 'left' | 'right';
  @ApiProperty() hash!: string;
}

/** An event with what shows that it was sealed. */
export class ProvenEventView {
  @ApiProperty({ type: SealedEventView }) event!: SealedEventView;
  @ApiProperty() salt!: string;
  @ApiProperty({ type: [ProofStepView] }) path!: readonly ProofStepView[];
  @ApiProperty() checkpoint!: string;
}
