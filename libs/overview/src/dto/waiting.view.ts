import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type Instant, type LifeArea } from '#contract';
import { waitingKinds, type WaitingKind } from '../rules/waiting-kinds.js';

export class AnsweredView {
  @ApiProperty({ type: 'integer' }) given!: number;
  @ApiProperty({ type: 'integer' }) of!: number;
}

/** An adult who lets me answer for them. */
export class GiverView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
}

/** Something this very person can answer now. `id` is the decision's where there is one; `refId` the row in it. */
export class WaitingView {
  @ApiProperty({ enum: waitingKinds }) kind!: WaitingKind;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) refId!: string | null;
  @ApiProperty({ nullable: true, type: String }) title!: string | null;
  /** Without a title of the reader's: the areas of life it lies in, as far as they see. */
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: readonly LifeArea[];
  /** The first name, or the service, it is about. */
  @ApiProperty({ nullable: true, type: String }) about!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) closesAt!: Instant | null;
  @ApiProperty() urgent!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) since!: Instant;
  @ApiProperty({ nullable: true, type: AnsweredView }) answered!: AnsweredView | null;
  /** First names of who else is asked for a yes, as far as I may know. */
  @ApiProperty({ type: [String] }) others!: string[];
  /** Set when it is another's answer, which they let me give. */
  @ApiProperty({ nullable: true, type: GiverView }) onBehalfOf!: GiverView | null;
}
