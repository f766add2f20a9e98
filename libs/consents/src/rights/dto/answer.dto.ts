import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import {
  correctionRefusals,
  retentionReasons,
  type CorrectionRefusal,
  type RetentionReason,
} from '#contract';

/** What was done, in words for whoever asked. */
export class AnswerRequestDto {
  @ApiProperty({ minLength: 3, maxLength: 2000 })
  @IsString()
  @Length(3, 2000)
  answer!: string;
}

/** Why it stays as it is. */
export class RefuseCorrectionDto extends AnswerRequestDto {
  @ApiProperty({ enum: correctionRefusals })
  @IsIn(correctionRefusals)
  reason!: CorrectionRefusal;
}

/** What keeps the papers; `handed-over`: the archive has them. */
export class RetentionMarkDto {
  @ApiProperty({ enum: retentionReasons })
  @IsIn(retentionReasons)
  reason!: RetentionReason;
}
