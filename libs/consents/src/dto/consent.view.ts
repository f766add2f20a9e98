import { ApiProperty } from '@nestjs/swagger';
import {
  lifeAreas,
  signatureRoutes,
  type Instant,
  type LifeArea,
  type LocalDate,
  type SignatureRoute,
} from '#contract';
import { InterpretedByView } from '#people';
import { consentReasons, type SeesConsent } from '../rules/visible.js';
import {
  actsOnConsent,
  childHeardWords,
  neverValidReasons,
  shownStates,
  type ActOnConsent,
  type ChildHeard,
  type NeverValidReason,
  type ShownState,
} from '../rules/words.js';

export class ConsentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() service!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty() purpose!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date' }) validTo!: LocalDate;
  @ApiProperty({ enum: shownStates }) state!: ShownState;
  @ApiProperty({ enum: signatureRoutes }) route!: SignatureRoute;
  /** Who gave it: to the giver and the coordinator alone. */
  @ApiProperty({ type: [String], format: 'uuid', nullable: true }) givenBy!: string[] | null;
  /** Who interpreted for the giver: to the giver and the coordinator alone. */
  @ApiProperty({ type: InterpretedByView, nullable: true }) interpretedBy!: InterpretedByView | null;
  /** Whether whoever it is about was heard before it was given: to the giver and the coordinator alone. */
  @ApiProperty({ enum: childHeardWords, nullable: true }) childHeard!: ChildHeard | null;
  /** How many must give it in all. */
  @ApiProperty({ type: 'integer' }) of!: number;
  @ApiProperty({ enum: consentReasons }) because!: SeesConsent;
  @ApiProperty({ type: String, format: 'date-time' }) givenAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: Instant | null;
  /** Why it was never valid. */
  @ApiProperty({ enum: neverValidReasons, nullable: true }) endReason!: NeverValidReason | null;
  /** It ends soon, and nobody has said yes anew. */
  @ApiProperty() ending!: boolean;
  @ApiProperty({ enum: actsOnConsent, isArray: true }) allowedActions!: ActOnConsent[];
}

export class ConsentsView {
  @ApiProperty({ type: [ConsentView] }) items!: ConsentView[];
}

export class ConsentGivenView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  /** `waiting` while another must still give. */
  @ApiProperty({ enum: shownStates }) state!: ShownState;
}
