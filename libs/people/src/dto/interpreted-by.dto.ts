import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { interpretings, type Interpreting } from '#contract';
import { plainText } from './forms.js';

/** The professional who interpreted; children and relatives never do. */
export class InterpretedByDto {
  @ApiProperty({ enum: interpretings })
  @IsIn(interpretings)
  kind!: Interpreting;

  @ApiProperty({ maxLength: 100, description: 'Full name, or the number in the register of interpreters' })
  @IsString()
  @Length(3, 100)
  @Matches(plainText)
  interpreter!: string;

  @ApiProperty({
    enum: [true],
    type: Boolean,
    description: 'The interpreter has been told of the duty of confidentiality, and has acknowledged it',
  })
  @IsIn([true])
  acknowledgesDuty!: true;
}

/** Left out when nobody interpreted. */
export const IsInterpretedBy = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: InterpretedByDto, description: 'Left out when nobody interpreted' }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => InterpretedByDto),
  );

/** Who interpreted what was said, to whoever may read what was said. */
export class InterpretedByView {
  @ApiProperty({ enum: interpretings }) kind!: Interpreting;
  @ApiProperty({ description: 'Full name, or the number in the register of interpreters' })
  interpreter!: string;
}
