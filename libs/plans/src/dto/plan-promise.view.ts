import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';

const states = ['asked', 'confirmed', 'refused'] as const;

/** What a service was asked for and what it said, as the coordinator follows it. */
export class PlanServicePromiseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty() what!: string;
  @ApiProperty() whenWanted!: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) decisionId!: string | null;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) partId!: string | null;
  @ApiProperty({ enum: states }) state!: (typeof states)[number];
  @ApiProperty({ nullable: true, type: String }) answer!: string | null;
  @ApiProperty({ format: 'date', nullable: true, type: String }) startsOn!: LocalDate | null;
  @ApiProperty({ format: 'date', nullable: true, type: String }) due!: LocalDate | null;
}
