import { ApiProperty } from '@nestjs/swagger';
import { requirementRoles, type RequirementRole } from '#contract';
import { DecisionView } from './decision.view.js';
import { HeadingView } from './heading.view.js';
import { NameView } from './sheet-names.view.js';
import { SheetDocumentView } from './sheet.view.js';

/** What one signer would get if the draft were proposed as it stands: the very sheet, with the hash it would have. */
export class SheetPreviewView extends HeadingView {
  @ApiProperty({ format: 'uuid' })
  decisionId!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({
    enum: ['sign', 'heard', 'told'],
    isArray: true,
    description: 'What they would be asked for',
  })
  roles!: ('sign' | 'heard' | 'told')[];

  @ApiProperty({ type: String, nullable: true })
  sheetHash!: string | null;

  @ApiProperty({
    type: SheetDocumentView,
    nullable: true,
    description: 'Null when they may see no part of it',
  })
  sheet!: SheetDocumentView | null;

  @ApiProperty({ type: [NameView], description: 'The names behind the ids on the sheet' })
  names!: NameView[];
}

/** Which parts would stand on the sheet of one of those a new version would ask. */
export class FutureSheetView extends HeadingView {
  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ enum: requirementRoles, isArray: true })
  roles!: RequirementRole[];

  @ApiProperty({ type: [String], format: 'uuid' })
  partIds!: string[];
}

/** A new version while it is written, and what it would be if it were sent as it stands. Nobody is told. */
export class NextVersionView {
  @ApiProperty({
    type: DecisionView,
    description:
      'As a draft of it would read; `revision` is what to keep it on top of (If-Match), 0 before anything is kept',
  })
  next!: DecisionView;

  @ApiProperty({ description: 'Whether words of a new version are kept; if not, this is what was sent' })
  isKept!: boolean;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'The ids given to the parts, in the order they were sent',
  })
  partIds!: string[];

  @ApiProperty({ type: [FutureSheetView] })
  sheets!: FutureSheetView[];

  @ApiProperty({ type: [NameView], description: 'The names behind the ids' })
  names!: NameView[];
}
