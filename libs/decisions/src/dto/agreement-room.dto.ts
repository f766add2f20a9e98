import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsISO8601,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Min,
} from 'class-validator';
import { currencies, lifeAreas, type Currency, type LifeArea, type LocalDate } from '#contract';

/** At most twenty ids. */
const IsIds = () => applyDecorators(IsArray(), ArrayMaxSize(20), IsUUID(undefined, { each: true }));
const day = /^\d{4}-\d\d-\d\d$/;

/** The room a standing agreement gives: areas, who may move steps in it, how much money, how long. */
export class AgreementRoomDto {
  @ApiProperty({ enum: lifeAreas, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(lifeAreas, { each: true })
  areas!: LifeArea[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsIds()
  ownerIds?: string[];

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsIds()
  serviceIds?: string[];

  @ApiPropertyOptional({ description: 'Most money for one small measure, in øre' })
  @IsOptional()
  @IsInt()
  @Min(1)
  ceilingOre?: number;

  @ApiPropertyOptional({ enum: currencies })
  @IsOptional()
  @IsIn(currencies)
  currency?: Currency;

  @ApiProperty({ type: String, format: 'date' })
  @IsISO8601({ strict: true })
  @Matches(day)
  validFrom!: LocalDate;

  @ApiProperty({ type: String, format: 'date', description: 'At most six months later' })
  @IsISO8601({ strict: true })
  @Matches(day)
  validTo!: LocalDate;
}
