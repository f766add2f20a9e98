import { ApiProperty } from '@nestjs/swagger';
import type { LifeArea, LocalDate, SignatureRoute } from '#contract';
import type { SeesConsent } from '../rules/visible.js';
import type { ShownState } from '../rules/words.js';

export class ConsentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() service!: string;
  @ApiProperty({ type: [String] }) areas!: LifeArea[];
  @ApiProperty() purpose!: string;
  @ApiProperty({ format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ format: 'date' }) validTo!: LocalDate;
  @ApiProperty({ type: String }) state!: ShownState;
  @ApiProperty({ type: String }) route!: SignatureRoute;
  /** Who gave it: to the giver and the coordinator alone. */
  @ApiProperty({ type: [String], nullable: true }) givenBy!: string[] | null;
  /** How many must give it in all. */
  @ApiProperty() of!: number;
  @ApiProperty({ type: String }) because!: SeesConsent;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

export class ConsentsView {
  @ApiProperty({ type: [ConsentView] }) items!: ConsentView[];
}

export class ConsentGivenView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  /** `waiting` while another must still give. */
  @ApiProperty({ type: String }) state!: ShownState;
}
