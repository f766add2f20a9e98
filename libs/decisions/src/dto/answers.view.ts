import { ApiProperty } from '@nestjs/swagger';
import { decisionStatuses, type DecisionStatus, type LocalDate } from '#contract';

/** An answer that was taken, and its receipt. */
export class SignedView {
  @ApiProperty({ format: 'uuid' })
  signatureId!: string;

  @ApiProperty({ enum: decisionStatuses })
  status!: DecisionStatus;

  @ApiProperty({ description: 'Signed by the house; `npm run verify` reads it' })
  receipt!: string;
}

/** Where the decision stands now. */
export class StatusView {
  @ApiProperty({ enum: decisionStatuses })
  status!: DecisionStatus;
}

/** The row that was made or changed. */
export class RecordedIdView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** Received; nothing more is said. */
export class ReceivedView {
  @ApiProperty({ enum: [true] })
  received!: true;
}

/** A trial and the first day it no longer runs. */
export class TrialStartedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'date' })
  endsOn!: LocalDate;
}

/** A request to look again, and the day by which it is answered. */
export class ReconsiderationAskedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'date' })
  answerBy!: LocalDate;
}

/** A recorded statutory decision; an emergency is gone through with the family by the day named. */
export class StatutoryRecordedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  reviewBy!: LocalDate | null;
}
