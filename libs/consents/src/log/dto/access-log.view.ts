import { ApiProperty } from '@nestjs/swagger';
import {
  lifeAreas,
  seenKinds,
  seenReasons,
  type Instant,
  type LifeArea,
  type LocalDate,
  type SeenKind,
  type SeenReason,
} from '#contract';

export class NamedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** Somebody saw something, once or more within an hour. */
export class SeenView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date', description: 'By the municipality’s clock' }) day!: LocalDate;
  /** The last time. */
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: 'integer' }) times!: number;
  @ApiProperty({ type: NamedView }) viewer!: NamedView;
  @ApiProperty() isEmployee!: boolean;
  /** Null for a relative, and where the reader may not know which service it was. */
  @ApiProperty({ type: NamedView, nullable: true }) service!: NamedView | null;
  @ApiProperty({ enum: seenKinds }) kind!: SeenKind;
  @ApiProperty({ enum: seenReasons }) because!: SeenReason;
  @ApiProperty({ type: [NamedView] }) subjects!: readonly NamedView[];
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: readonly LifeArea[];
}

export class OfficerQuestionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() words!: string;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: Instant;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: Instant | null;
}

export class AccessLogView {
  @ApiProperty({ type: [SeenView] }) items!: readonly SeenView[];
  /** Goes back as `before` for what was seen earlier. */
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) next!: string | null;
  /** Whom and what the list can be narrowed to. */
  @ApiProperty({ type: [NamedView] }) people!: readonly NamedView[];
  @ApiProperty({ type: [NamedView] }) services!: readonly NamedView[];
  @ApiProperty({ type: [NamedView] }) subjects!: readonly NamedView[];
  /** What the reader has asked the data protection officer. */
  @ApiProperty({ type: [OfficerQuestionView] }) questions!: readonly OfficerQuestionView[];
}
