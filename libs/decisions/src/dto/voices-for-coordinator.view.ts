import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type Instant, type LifeArea } from '#contract';

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
    description: 'Null when the coordinator does not see every part of the proposal',
  })
  question!: string | null;

  @ApiProperty({
    enum: lifeAreas,
    isArray: true,
    description:
      'The areas of life of the parts the coordinator sees; none when the child alone let them in: they see nothing of it',
  })
  areas!: readonly LifeArea[];
}

export class VoicesForCoordinatorView {
  @ApiProperty({ type: [VoiceForCoordinatorView] })
  items!: VoiceForCoordinatorView[];
}
