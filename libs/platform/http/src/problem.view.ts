import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { missingWords, partRefusals, type Instant, type Missing, type PartRefusalCode } from '#contract';

class FieldFaultView {
  @ApiProperty({ description: 'Path of the field in the body' })
  field!: string;

  @ApiProperty({ type: [String], description: 'Words of what is wrong; never the value' })
  faults!: string[];
}

class PartFaultView {
  @ApiProperty({ description: 'Word of what is wrong' })
  code!: string;

  @ApiProperty({ description: 'Path of the field in the part, or of the part itself' })
  path!: string;
}

class RefusedPartView {
  @ApiProperty({ enum: partRefusals })
  code!: PartRefusalCode;

  @ApiProperty({ format: 'uuid' })
  partId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId!: string | null;
}

/** Problem details (RFC 9457) with a code from a closed list. What else it tells depends on the code. */
@ApiExtraModels(FieldFaultView, PartFaultView)
export class ProblemView {
  @ApiProperty()
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  status!: number;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  requestId!: string;

  @ApiPropertyOptional({
    type: 'array',
    items: { anyOf: [{ $ref: getSchemaPath(FieldFaultView) }, { $ref: getSchemaPath(PartFaultView) }] },
  })
  errors?: (FieldFaultView | PartFaultView)[];

  @ApiPropertyOptional({ description: 'The rule’s own word for why' })
  because?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'The version that holds now' })
  version?: number;

  @ApiPropertyOptional({
    type: [String],
    description: 'version-conflict on a draft: the fields that stand otherwise now than you sent them',
  })
  differs?: string[];

  @ApiPropertyOptional({ enum: missingWords, isArray: true, description: 'cannot-propose: what is missing' })
  missing?: Missing[];

  @ApiPropertyOptional({ type: [RefusedPartView], description: 'cannot-propose: which parts, and why' })
  refusals?: RefusedPartView[];

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'From when' })
  earliestSignAt?: Instant | null;

  @ApiPropertyOptional({ type: 'integer', description: 'too-many-requests: in how many seconds' })
  retryAfter?: number;
}
