import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';
import type { EventType } from '#platform/audit';
import { eventPayload, eventTypes } from './event-payload.schema.js';

/** One thing that happened, as far as this reader may know it: ids, days and closed words. */
export class EventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: eventTypes }) type!: EventType;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  /** Whose hand it was; null when nobody's, or when the reader may not know. */
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) personId!: string | null;
  @ApiProperty({ nullable: true, type: String }) personName!: string | null;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: readonly string[];
  @ApiProperty(eventPayload) payload!: Readonly<Record<string, unknown>>;
}

export class HistoryView {
  @ApiProperty({ type: [EventView] }) items!: EventView[];
  /** Goes back as `before` for the events that came earlier. */
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) next!: string | null;
}
