import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { NewPersonDto } from './new-person.dto.js';

export * from './fields.js';

/** Somebody new, registered in the same act. */
export const OptionalPerson = (description: string) =>
  applyDecorators(
    ApiPropertyOptional({ type: NewPersonDto, description }),
    IsOptional(),
    IsObject(),
    ValidateNested(),
    Type(() => NewPersonDto),
  );
