import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { NumberLimitView, WordLimitView } from './policy-limit.view.js';
import { policyKeys, type PolicyKey, type PolicyLimit, type PolicyValue } from '../rules/policies.js';

@ApiExtraModels(WordLimitView, NumberLimitView)
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
  @ApiProperty({
    oneOf: [{ $ref: getSchemaPath(WordLimitView) }, { $ref: getSchemaPath(NumberLimitView) }],
    description: 'What the country’s rule allows',
  })
  limit!: PolicyLimit;
}

export class PolicyListView {
  @ApiProperty({ type: [PolicyView] }) items!: PolicyView[];
}
