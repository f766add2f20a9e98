import { ApiProperty } from '@nestjs/swagger';
import { stepKinds, type StepKind } from '../rules/index.js';

/** A practical step that is in effect. */
export class PracticalStepView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: stepKinds })
  kind!: StepKind;

  @ApiProperty({ format: 'uuid' })
  agreementId!: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  formerActionId!: string | null;

  @ApiProperty({ format: 'uuid', description: 'The step as it stands now; "Stopp" is said to it' })
  actionId!: string;
}
