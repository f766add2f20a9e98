import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { accessSignals, type AccessSignal } from '#contract';

export class ReviewSignalDto {
  @ApiProperty({ enum: accessSignals })
  @IsIn(accessSignals)
  signal!: AccessSignal;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  viewerId!: string;

  @ApiProperty({ maxLength: 60 })
  @IsString()
  @Length(1, 60)
  occurrence!: string;

  @ApiProperty({ minLength: 1, maxLength: 2000, description: 'What was found, and what was done about it' })
  @IsString()
  @Length(1, 2000)
  note!: string;
}

export class AnswerOfficerDto {
  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  answer!: string;
}
