import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';

export const coordinatorReadings = ['always', 'with-my-yes', 'not'] as const;
export type CoordinatorReading = (typeof coordinatorReadings)[number];

/** What a child said, as whoever coordinates reads it. */
export class VoiceForCoordinatorView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  childId!: string;

  @ApiProperty({ type: String, nullable: true })
  words!: string | null;

  @ApiProperty()
  saysNothing!: boolean;

  @ApiProperty()
  objects!: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  saidAt!: Instant;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null when the child alone let the coordinator in: of the proposal they see nothing',
  })
  question!: string | null;
}

export class VoicesForCoordinatorView {
  @ApiProperty({ type: [VoiceForCoordinatorView] })
  items!: VoiceForCoordinatorView[];
}
