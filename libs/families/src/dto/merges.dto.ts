import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { protectionGrades, type Instant, type LocalDate, type ProtectionGrade } from '#contract';
import { mergeRefusals, type MergeRefusal } from '../rules/merges.js';
import { Id, Text } from './form.js';

/** Two rows that are one human being: the one that stays, and the one that becomes it. */
export class MergeDto {
  @Id('The row that stays')
  keepId!: string;

  @Id('The row that becomes it')
  goneId!: string;

  @Text('How it is known that they are one', 500)
  reason!: string;
}
export class UndoMergeDto {
  @Text('How it is known that they are two', 500)
  reason!: string;
}

/** What is told only to whoever may make the two one: it may be of another family of theirs. */
export class MergeFactsView {
  @ApiPropertyOptional({ type: String, format: 'date' }) memberFrom?: LocalDate;
  /** Whether somebody can log in as this row; the number itself is never told. */
  @ApiProperty() hasLogIn!: boolean;
  @ApiProperty({ enum: protectionGrades }) protectionGrade!: ProtectionGrade;
  /** First names of the children this row answers for. */
  @ApiProperty({ type: [String] }) children!: string[];
  /** First names of those who answer for this row. */
  @ApiProperty({ type: [String] }) holders!: string[];
  @ApiProperty({ type: [String] }) homes!: string[];
  @ApiProperty() consents!: number;
}

/** One of the two rows, as it is laid beside the other. */
export class MergeSideView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) birthDate?: LocalDate;
  /** Why this row cannot be the one that stays; empty when it can. */
  @ApiProperty({ enum: mergeRefusals, isArray: true }) refusals!: MergeRefusal[];
  @ApiPropertyOptional({ type: MergeFactsView }) facts?: MergeFactsView;
}
export class MergeComparisonView {
  @ApiProperty({ type: MergeSideView }) one!: MergeSideView;
  @ApiProperty({ type: MergeSideView }) other!: MergeSideView;
  /** The row that best stays. */
  @ApiProperty({ format: 'uuid' }) keepId!: string;
  /** The protection both have afterwards. */
  @ApiPropertyOptional({ enum: protectionGrades }) protectionGrade?: ProtectionGrade;
}

export class MergeHintView {
  @ApiProperty({ format: 'uuid' }) oneId!: string;
  @ApiProperty() one!: string;
  @ApiProperty({ format: 'uuid' }) otherId!: string;
  @ApiProperty() other!: string;
  @ApiProperty({ enum: ['same-log-in', 'same-name'] }) because!: 'same-log-in' | 'same-name';
}
export class MergeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) keptId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() mergedBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) mergedAt!: Instant;
  @ApiPropertyOptional({ type: String, format: 'date-time' }) undoneAt?: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) undoUntil!: Instant;
  @ApiProperty({ enum: ['undo'], isArray: true }) allowedActions!: 'undo'[];
}
export class MergesView {
  @ApiProperty({ type: [MergeHintView] }) hints!: MergeHintView[];
  @ApiProperty({ type: [MergeView] }) made!: MergeView[];
}
export class MergedView {
  @ApiProperty({ format: 'uuid' }) mergeId!: string;
}
