import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { fieldRefusals, type FieldRefusalCode, type Instant } from '#contract';
import { HeadingView } from './heading.view.js';
import { NotToldView } from './informing-refusal.view.js';
import { MissingPromiseView, PartRefusalView } from './requirement.view.js';

/** Somebody the drafter added as affected by a part. */
export class AddedPersonView {
  @ApiProperty({ format: 'uuid' })
  partId!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;
}

/** What a drafter chose beside the parts, so that the next edit can carry it on. */
export class DraftTermsView {
  @ApiProperty({ type: [AddedPersonView] })
  additions!: AddedPersonView[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: as long as the municipality says' })
  openDays!: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  thinkUntil!: Instant | null;

  @ApiProperty({ type: [String], format: 'uuid' })
  interpreterFor!: readonly string[];
}

/** A field a draft may lack while it is written, and may not lack when it is proposed. */
export class IncompleteFieldView {
  @ApiProperty({ format: 'uuid' })
  partId!: string;

  @ApiProperty({ type: String, example: 'payload.owner' })
  path!: string;

  @ApiProperty({ enum: fieldRefusals })
  code!: FieldRefusalCode;
}

/** What only whoever writes or coordinates it is told of a decision. */
export class DraftingView extends HeadingView {
  /** What stops a draft from being proposed, part by part; for the drafter. */
  @ApiPropertyOptional({ type: [PartRefusalView] })
  refusals?: readonly PartRefusalView[];
  /** Who should be told and may not be; for the drafter, and for the coordinator while it is open. */
  @ApiPropertyOptional({ type: [NotToldView] })
  notTold?: NotToldView[];
  /** Services whose promise is missing, per part; for the drafter. */
  @ApiPropertyOptional({ type: [MissingPromiseView] })
  missingPromises?: readonly MissingPromiseView[];
  /** Fields a draft lacks; for the drafter. */
  @ApiPropertyOptional({ type: [IncompleteFieldView] })
  incomplete?: readonly IncompleteFieldView[];
  /** What was chosen beside the parts; for the drafter. */
  @ApiPropertyOptional({ type: DraftTermsView })
  draft?: DraftTermsView;
}
