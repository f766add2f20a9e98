import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { familySteps, type FamilyStep } from '#contract';
import { stepReasons, type StepReason } from '../rules/steps.js';

export class StepDto {
  @ApiProperty({ enum: familySteps })
  @IsIn(familySteps)
  to!: FamilyStep;

  @ApiProperty({ enum: stepReasons, description: 'On which grounds; it stands in the family’s history' })
  @IsIn(stepReasons)
  reason!: StepReason;
}

/** Where a case can go from here. */
export class WayView {
  @ApiProperty({ enum: familySteps })
  to!: FamilyStep;

  @ApiProperty({ enum: stepReasons, isArray: true })
  reasons!: readonly StepReason[];
}

export class StepView {
  @ApiProperty({ enum: familySteps })
  step!: FamilyStep;

  @ApiProperty({ type: String, format: 'date-time' })
  since!: string;
}
