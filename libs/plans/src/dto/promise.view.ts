import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { lifeAreas, type Instant, type LifeArea, type LocalDate } from '#contract';

const states = ['asked', 'confirmed', 'refused', 'planned'] as const;

/** A promise just made or asked for. The id of an own promise is its step's. */
export class PromiseView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['own', 'service'] })
  kind!: 'own' | 'service';

  @ApiProperty({ enum: states })
  state!: (typeof states)[number];

  @ApiPropertyOptional({ format: 'uuid' })
  actionId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  serviceId?: string;
}

/** A promise a service is asked for, as the service reads it: no family's name. */
export class AskedPromiseView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid', description: 'Where the answer goes; opens nothing else' })
  familyId!: string;

  @ApiProperty({ format: 'uuid' })
  serviceId!: string;

  @ApiProperty()
  service!: string;

  @ApiProperty({ enum: lifeAreas })
  area!: LifeArea;

  @ApiProperty()
  what!: string;

  @ApiProperty()
  whenWanted!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt!: Instant;

  @ApiProperty({ enum: ['confirm', 'refuse'], isArray: true, description: 'What you may do with it' })
  allowedActions!: ('confirm' | 'refuse')[];
}

export class AskedPromisesView {
  @ApiProperty({ type: [AskedPromiseView] })
  items!: AskedPromiseView[];
}

export class AnsweredPromiseView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['confirmed', 'refused'] })
  state!: 'confirmed' | 'refused';

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  startsOn?: LocalDate | null;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  due?: LocalDate | null;
}
