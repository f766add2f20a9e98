import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';

const isDay = [IsISO8601({ strict: true }), Matches(/^\d{4}-\d\d-\d\d$/)];

/** A calendar day the request must name. */
export const Day = (description: string) =>
  applyDecorators(ApiProperty({ type: String, format: 'date', description }), ...isDay);
/** A calendar day; today when left out, unless the text says otherwise. */
export const OptionalDay = (description: string) =>
  applyDecorators(ApiPropertyOptional({ type: String, format: 'date', description }), IsOptional(), ...isDay);

export const Id = (description: string) =>
  applyDecorators(ApiProperty({ format: 'uuid', description }), IsUUID());
export const OptionalId = (description: string) =>
  applyDecorators(ApiPropertyOptional({ format: 'uuid', description }), IsOptional(), IsUUID());
const ids = [IsArray(), ArrayUnique(), ArrayMaxSize(30), IsUUID(undefined, { each: true })];
export const Ids = (description: string) =>
  applyDecorators(
    ApiProperty({ type: [String], format: 'uuid', description, minItems: 1 }),
    ArrayNotEmpty(),
    ...ids,
  );
export const OptionalIds = (description: string) =>
  applyDecorators(ApiPropertyOptional({ type: [String], format: 'uuid', description }), IsOptional(), ...ids);

export const Text = (description: string, longest = 1000) =>
  applyDecorators(
    ApiProperty({ description, minLength: 1, maxLength: longest }),
    IsString(),
    Length(1, longest),
  );
/** `clearable`: what was written can be taken away again with null. */
export const OptionalText = (description: string, longest = 1000, clearable?: 'clearable') =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      description,
      minLength: 1,
      maxLength: longest,
      nullable: clearable !== undefined,
    }),
    IsOptional(),
    IsString(),
    Length(1, longest),
  );
