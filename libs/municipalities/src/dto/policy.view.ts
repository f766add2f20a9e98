import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { policyKeys, type PolicyKey, type PolicyLimit, type PolicyValue } from '../rules/policies.js';

export class PolicyView {
  @ApiProperty({ enum: policyKeys }) key!: PolicyKey;
  @ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'string' }] }) value!: PolicyValue;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: the country’s own rule holds',
  })
  setAt!: Instant | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the country’s rule allows' })
  limit!: PolicyLimit;
}

export class PolicyListView {
  @ApiProperty({ type: [PolicyView] }) items!: PolicyView[];
}
