import { AgreementRoomDto } from './agreement-room.dto.js';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { languages, lanes, type Lane, type Language } from '#contract';

/** At most twenty ids. */
const IsIds = () => applyDecorators(IsArray(), ArrayMaxSize(20), IsUUID(undefined, { each: true }));

/** Terms of a standing agreement as they are put to the family; it stands when everybody concerned has signed. */
export class StandingAgreementDto extends AgreementRoomDto {
  @ApiProperty({ description: 'The question put to the family' })
  @IsString()
  @Length(3, 200)
  title!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  text?: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Whom it is about' })
  @ArrayMinSize(1)
  @IsIds()
  subjectIds!: string[];

  @ApiPropertyOptional({ enum: lanes })
  @IsOptional()
  @IsIn(lanes)
  lane?: Lane;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: Language;
}
