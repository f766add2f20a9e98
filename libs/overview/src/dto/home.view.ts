import { ApiProperty } from '@nestjs/swagger';
import { familySteps, lifeAreas } from '#contract';
import type { FamilyStep, Instant, LifeArea, LocalDate } from '#contract';
import { columns, type Column } from '../rules/next-steps.js';

/** The accountable person. The phone is left out for whoever must not be led to a protected home. */
export class ContactView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ nullable: true, type: String }) phone!: string | null;
  /** When the phone is answered, as the service wrote it. */
  @ApiProperty({ nullable: true, type: String }) hours!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) until!: LocalDate | null;
}

export class NextStepView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['planned', 'in-progress'] }) state!: 'planned' | 'in-progress';
  /** Where it stands in the plan; in two columns when done together. */
  @ApiProperty({ enum: columns, isArray: true }) columns!: readonly Column[];
  /** First names, services, or who else does it. */
  @ApiProperty({ type: [String] }) owners!: readonly string[];
  @ApiProperty({ description: 'Somebody does it too whose name the reader may not know' }) others!: boolean;
  @ApiProperty() isMine!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) startsOn!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) due!: LocalDate | null;
  /** Its day has passed: the question is whether there is need of more time. */
  @ApiProperty() needsMoreTime!: boolean;
}

/** What is going on in one area of life: goals, steps ahead, and those of them under way. */
export class AreaGoingOnView {
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty() goals!: number;
  @ApiProperty() steps!: number;
  @ApiProperty() underWay!: number;
}

export class AgreedLatelyView {
  @ApiProperty({ format: 'uuid' }) decisionId!: string;
  /** Null for whoever does not see all of it; then the areas of life of what they see. */
  @ApiProperty({ nullable: true, type: String }) question!: string | null;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: readonly LifeArea[];
  @ApiProperty({ type: String, format: 'date-time' }) inEffectAt!: Instant;
}

/** One person's page of a family: only what this reader may see, counts too. */
export class HomeView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: familySteps }) step!: FamilyStep;
  @ApiProperty({ type: String, format: 'date' }) today!: LocalDate;
  @ApiProperty({ nullable: true, type: ContactView }) coordinator!: ContactView | null;
  @ApiProperty({ nullable: true, type: ContactView }) standIn!: ContactView | null;
  /** At most three, what the family does and what the services do mixed. */
  @ApiProperty({ type: [NextStepView] }) nextSteps!: NextStepView[];
  @ApiProperty({ type: [AreaGoingOnView] }) areas!: AreaGoingOnView[];
  @ApiProperty({ type: [AgreedLatelyView] }) agreedLately!: AgreedLatelyView[];
  @ApiProperty() decidedWithoutUs!: number;
}
