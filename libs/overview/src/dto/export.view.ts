import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ConsentView, DisclosureView, SeenView } from '#consents';
import { DecisionView, InformingRefusalView, SheetView, StatutoryDecisionView } from '#decisions';
import { PaperView } from '#documents';
import { FamilyView } from '#families';
import { KeySetView } from '#platform/audit';
import { PlanView } from '#plans';
import { EventView } from './history.view.js';
import { ProvenEventView, SealedEventView } from './proven-event.view.js';

export class ExportedSheetView extends OmitType(SheetView, ['changesSince', 'names'] as const) {}

export class ExportedDecisionView {
  @ApiProperty({ type: DecisionView }) decision!: DecisionView;
  @ApiProperty({ type: ExportedSheetView, nullable: true }) sheet!: ExportedSheetView | null;
}

/** Everything of a family its reader may see. What is not sealed yet stands in `waiting`, provable a little later. */
export class ExportDocumentView {
  @ApiProperty({ type: FamilyView }) family!: FamilyView;
  @ApiProperty({ type: PlanView }) plan!: PlanView;
  @ApiProperty({ type: [ExportedDecisionView] }) decisions!: readonly ExportedDecisionView[];
  @ApiProperty({ type: [ConsentView] }) consents!: readonly ConsentView[];
  @ApiProperty({ type: [StatutoryDecisionView] }) statutoryDecisions!: readonly StatutoryDecisionView[];
  @ApiProperty({ type: [PaperView] }) papers!: readonly PaperView[];
  @ApiProperty({ type: [InformingRefusalView] }) informingRefusals!: readonly InformingRefusalView[];
  @ApiProperty({ type: [DisclosureView] }) disclosures!: readonly DisclosureView[];
  @ApiProperty({ type: [EventView] }) history!: readonly EventView[];
  /** Who else has seen what is the reader's own; nothing for the coordinator. */
  @ApiProperty({ type: [SeenView] }) accessLog!: readonly SeenView[];
  @ApiProperty({ type: [SealedEventView] }) waiting!: readonly SealedEventView[];
}

export class ExportView {
  @ApiProperty({ enum: ['velferdslab/export@1'] }) format!: 'velferdslab/export@1';
  @ApiProperty({ type: [ProvenEventView] }) events!: readonly ProvenEventView[];
  @ApiProperty({ type: [String] }) checkpoints!: readonly string[];
  @ApiProperty({ type: KeySetView }) keys!: KeySetView;
  @ApiProperty({ type: ExportDocumentView }) document!: ExportDocumentView;
  @ApiProperty() seal!: string;
}
