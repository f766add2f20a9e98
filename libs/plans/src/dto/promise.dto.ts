import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsBoolean, IsOptional, IsUUID, Length, ValidateIf } from 'class-validator';
import { OwnPromiseFields } from './own-promise.dto.js';

const asked = (promise: PromiseDto): boolean => promise.kind !== 'own';

/** My own promise (`kind: own`), or a question to a service about what it will do (`serviceId`). */
export class PromiseDto extends OwnPromiseFields {
  @ApiPropertyOptional({ format: 'uuid' })
  @ValidateIf(asked)
  @IsUUID()
  serviceId?: string;

  @ApiPropertyOptional({ description: 'Asked promise: what the service is asked to do, without names' })
  @ValidateIf(asked)
  @Length(1, 1000)
  what?: string;

  @ApiPropertyOptional({ description: 'Asked promise: when it is wanted, in words' })
  @ValidateIf(asked)
  @Length(1, 200)
  whenWanted?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Asked promise: whom it is about' })
  @IsOptional()
  @IsArray()
  @IsUUID(undefined, { each: true })
  subjectIds?: string[];

  @ApiPropertyOptional({ description: 'Asked promise: the text may name them; a consent must cover it' })
  @IsOptional()
  @IsBoolean()
  withNames?: boolean;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  decisionId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The part of the draft, or of the next version as it is written, that the promise is for',
  })
  @IsOptional()
  @IsUUID()
  partId?: string;
}
