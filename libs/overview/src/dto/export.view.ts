import { ApiProperty } from '@nestjs/swagger';
import { HistoryView } from './history.view.js';

/** Everything of a family its reader may see. What is not sealed yet stands in `waiting`, provable a little later. */
export class ExportDocumentView {
  @ApiProperty({ type: Object, additionalProperties: true }) family!: unknown;
  @ApiProperty({ type: Object, additionalProperties: true }) plan!: unknown;
  @ApiProperty({ type: [Object] }) decisions!: readonly unknown[];
  @ApiProperty({ type: [Object] }) consents!: readonly unknown[];
  @ApiProperty({ type: [Object] }) statutoryDecisions!: readonly unknown[];
  @ApiProperty({ type: HistoryView }) history!: unknown;
  @ApiProperty({ type: [Object] }) waiting!: readonly unknown[];
}

export class ExportView {
  @ApiProperty({ enum: ['velferdslab/export@1'] }) format!: string;
  @ApiProperty({ type: [Object] }) events!: readonly unknown[];
  @ApiProperty({ type: [String] }) checkpoints!: readonly string[];
  @ApiProperty({ type: Object, additionalProperties: true }) keys!: unknown;
  @ApiProperty({ type: ExportDocumentView }) document!: ExportDocumentView;
  @ApiProperty() seal!: string;
}
