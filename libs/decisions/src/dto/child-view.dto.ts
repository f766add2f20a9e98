import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { languages, type Language, type LocalDate } from '#contract';
import { IsInterpretedBy, type InterpretedByDto } from '#people';

/** A child's own view, or that of an adult unable to consent. "Jeg vil ikke si noe" is a full answer. */
export class ChildViewDto {
  @ApiPropertyOptional({ format: 'uuid', description: "Whose view. Left out when it is one's own." })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty()
  @IsBoolean()
  saysNothing!: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  words?: string;

  @ApiProperty()
  @IsBoolean()
  objects!: boolean;

  @ApiProperty({
    type: [String],
    description: 'Who was there: an adult the child trusts, or alone.',
  })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  present!: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Who the child lets read the words; parents are never preset.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  readableBy?: string[];

  @ApiPropertyOptional({
    description:
      'Let the coordinator read this, who sees nothing else of the proposal; what they see anyway, they read',
  })
  @IsOptional()
  @IsBoolean()
  coordinatorReads?: boolean;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'When the talk was; one talk may cover the decisions of 90 days',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  talkedOn?: LocalDate;

  @IsInterpretedBy() interpretedBy?: InterpretedByDto;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: Language;
}
