import { ApiProperty } from '@nestjs/swagger';
import { accessSignals, type AccessSignal, type Instant, type LocalDate } from '#contract';

export class SignalReviewView {
  @ApiProperty() note!: string;
  @ApiProperty({ type: String, format: 'date-time' }) reviewedAt!: Instant;
}

/** Something in the log to look at: about an employee, and no family by name. */
export class SignalView {
  @ApiProperty({ enum: accessSignals }) signal!: AccessSignal;
  @ApiProperty({ format: 'uuid' }) viewerId!: string;
  @ApiProperty() viewer!: string;
  @ApiProperty({ type: String, nullable: true }) service!: string | null;
  /** Names this very one, so that it is gone through once. */
  @ApiProperty() occurrence!: string;
  @ApiProperty({ type: String, format: 'date', description: 'By the municipality’s clock' }) day!: LocalDate;
  /** The hour it began, of the municipality's clock. */
  @ApiProperty({ type: 'integer', nullable: true }) hour!: number | null;
  @ApiProperty({ type: 'integer' }) times!: number;
  @ApiProperty({ type: 'integer', nullable: true }) families!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) leftOn!: LocalDate | null;
  @ApiProperty({ type: SignalReviewView, nullable: true }) review!: SignalReviewView | null;
  @ApiProperty({ enum: ['review'], isArray: true }) allowedActions!: 'review'[];
}

/** What somebody of a family has written to the officer. */
export class AskedOfficerView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() from!: string;
  @ApiProperty() words!: string;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: Instant;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: Instant | null;
  @ApiProperty({ enum: ['answer'], isArray: true }) allowedActions!: 'answer'[];
}

export class AccessReviewView {
  @ApiProperty({ type: [SignalView] }) signals!: readonly SignalView[];
  @ApiProperty({ type: [AskedOfficerView] }) questions!: readonly AskedOfficerView[];
  /** How far back the log was looked through. */
  @ApiProperty({ type: String, format: 'date' }) since!: LocalDate;
  @ApiProperty({ type: 'integer' }) familiesAnHour!: number;
  @ApiProperty({ type: 'integer' }) dayBegins!: number;
  @ApiProperty({ type: 'integer' }) dayEnds!: number;
}
