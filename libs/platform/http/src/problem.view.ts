import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FieldFaultView {
  @ApiProperty({ description: 'Path of the field in the body' })
  field!: string;

  @ApiProperty({ type: [String], description: 'Words of what is wrong; never the value' })
  faults!: string[];
}

/** Problem details (RFC 9457) with a code from a closed list. */
export class ProblemView {
  @ApiProperty()
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ minimum: 400, maximum: 599 })
  status!: number;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  requestId!: string;

  @ApiPropertyOptional({ type: [FieldFaultView] })
  errors?: FieldFaultView[];
}
