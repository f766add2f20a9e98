import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { ValidateNested } from 'class-validator';
import { countries, type AssuranceLevel, type Country } from '#contract';

const levels = ['substantial', 'high'] as const satisfies readonly AssuranceLevel[];
const plainText = /^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u;

/** A made-up person who is to log in to the demo. */
export class EnterDemoPersonDto {
  @ApiProperty({ description: 'What /auth/login takes as login_hint' })
  @Matches(/^[a-z0-9][a-z0-9.-]{2,63}$/)
  loginHint!: string;

  @ApiProperty()
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name!: string;

  @ApiProperty({ enum: countries })
  @IsIn(countries)
  country!: Country;

  @ApiProperty({
    description: 'A synthetic number only: month + 80 in Norway, day + 60 in Denmark',
    writeOnly: true,
  })
  @IsString()
  @Length(10, 12)
  nationalNumber!: string;

  @ApiProperty({ description: 'What the log-in page says the person is' })
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  role!: string;

  @ApiProperty()
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  municipality!: string;

  @ApiPropertyOptional({ enum: levels, default: 'high' })
  @IsOptional()
  @IsIn(levels)
  acr?: (typeof levels)[number];
}

export class EnterDemoPersonsDto {
  @ApiProperty({ type: [EnterDemoPersonDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EnterDemoPersonDto)
  items!: EnterDemoPersonDto[];
}
