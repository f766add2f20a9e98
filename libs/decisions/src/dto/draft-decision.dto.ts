import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  Length,
  ValidateNested,
} from 'class-validator';
import { AdditionDto, PartDto } from './draft-part.dto.js';
import { DraftTermsDto } from './draft-terms.dto.js';

/** A proposal as its drafter writes it. */
export class DraftDecisionDto extends DraftTermsDto {
  @ApiProperty()
  @IsString()
  @Length(3, 300)
  question!: string;

  @ApiProperty({ type: [PartDto] })
  @IsArray()
  @ArrayMinSize(0)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  parts!: PartDto[];

  @ApiPropertyOptional({ type: [AdditionDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AdditionDto)
  additions?: AdditionDto[];
}
