import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PartPayloadView } from './part-payload.view.js';
import { changeKinds, lanes, lifeAreas, type ChangeKind, type Lane, type LifeArea } from '#contract';

/** One change of the plan, as the drafter writes it. Whose yes it needs is computed, never chosen. */
export class PartDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      "The part of the former version this one carries on; keeps a service's promise when what was promised is the same.",
  })
  @IsOptional()
  @IsUUID()
  fromPartId?: string;

  @ApiProperty({ enum: changeKinds })
  @IsIn(changeKinds)
  kind!: ChangeKind;

  @ApiProperty({ enum: lifeAreas })
  @IsIn(lifeAreas)
  area!: LifeArea;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  subjectIds!: string[];

  @ApiPropertyOptional({ enum: lanes })
  @IsOptional()
  @IsIn(lanes)
  lane?: Lane;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  namedIds?: string[];

  @ApiProperty({
    type: PartPayloadView,
    description: 'Words and facts of the change; which fields a kind takes is checked by the rule.',
  })
  @IsObject()
  payload!: Record<string, unknown>;
}

/** Somebody the drafter knows is affected. Nobody can be taken out. */
export class AdditionDto {
  @ApiProperty({ description: 'Index of the part, from 0.' })
  @IsInt()
  @Min(0)
  @Max(19)
  part!: number;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;
}
