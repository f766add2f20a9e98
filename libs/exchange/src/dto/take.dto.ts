import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { lifeAreas, type LifeArea } from '#contract';
import { staysBecause, type StaysBecause } from '../rules/taking.js';

export class TakePlanDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'The goals and steps that go along' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  itemIds!: string[];
}

export class TakableView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['goal', 'step'] }) kind!: 'goal' | 'step';
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: string[];
  @ApiProperty({ enum: staysBecause, nullable: true, type: String, description: 'Why it cannot go along' })
  staysBecause!: StaysBecause | null;
}

export class TakableListView {
  @ApiProperty({ type: [TakableView] }) items!: TakableView[];
}

export class TakenPlanView {
  @ApiProperty({ description: 'The file: signed, and of use to nobody but whoever took it' })
  file!: string;
}
