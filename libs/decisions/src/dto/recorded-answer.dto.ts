import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { answers, languages, type Answer, type Language } from '#contract';
import { IsInterpretedBy, type InterpretedByDto } from '#people';

/** An answer given on paper or by word of mouth, recorded by the coordinator and called back by another service. */
export class RecordAnswerDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: answers })
  @IsIn(answers)
  answer!: Answer;

  @ApiProperty({ enum: ['paper', 'oral'] })
  @IsIn(['paper', 'oral'])
  route!: 'paper' | 'oral';

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  words?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  wordsFor?: string[];

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: Language;

  @IsInterpretedBy()
  interpretedBy?: InterpretedByDto;

  @ApiProperty({ description: 'How the identity was checked, and by whom.' })
  @IsString()
  @Length(3, 300)
  identityChecked!: string;

  @ApiProperty({ description: 'Where the paper is, or what was said and where.' })
  @IsString()
  @Length(3, 2000)
  note!: string;

  @ApiPropertyOptional({ type: [String], description: 'Who else was there' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  present?: string[];

  @ApiProperty({ enum: [true], type: Boolean, description: 'The person has a copy in their own language' })
  @IsIn([true])
  copyGiven!: true;
}
