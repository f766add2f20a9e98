import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsString, MaxLength } from 'class-validator';
import { policyKeys, type PolicyValue } from '../rules/policies.js';

export class SetPolicyDto {
  @ApiProperty({ enum: policyKeys })
  @IsString()
  @MaxLength(64)
  key!: string;

  // What it may be depends on the key; the rule answers with the limit it would have kept.
  @ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'string' }] })
  @IsDefined()
  value!: PolicyValue;
}
