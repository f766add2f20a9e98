import { ApiProperty } from '@nestjs/swagger';
import { PartContentView } from './decision-parts.view.js';
import { HeadingView } from './heading.view.js';
import { ChangesSinceView } from './sheet-changes.view.js';
import { NameView } from './sheet-names.view.js';

/** One part as it was hashed, with its salt. */
export class SheetPartView {
  @ApiProperty({ type: PartContentView })
  part!: unknown;

  @ApiProperty({ type: String })
  salt!: string;
}

/** What the signer reads and answers; its hash is the sheet hash. */
export class SheetDocumentView {
  @ApiProperty({ type: String })
  rootHash!: string;

  @ApiProperty({ format: 'uuid' })
  signerId!: string;

  @ApiProperty({ type: [SheetPartView] })
  parts!: SheetPartView[];
}

/** The caller’s own sheet of one version. */
export class SheetView extends HeadingView {
  @ApiProperty({ format: 'uuid' })
  decisionId!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: String })
  sheetHash!: string;

  @ApiProperty({ type: [String] })
  partHashes!: readonly string[];

  @ApiProperty({ type: SheetDocumentView })
  sheet!: SheetDocumentView;

  @ApiProperty({
    type: ChangesSinceView,
    nullable: true,
    description: 'What is new since the last version the signer had a sheet on; null on the first.',
  })
  changesSince!: ChangesSinceView | null;

  @ApiProperty({
    type: [NameView],
    description: 'The names behind the ids on the sheet and on the former one; no part of what is signed.',
  })
  names!: NameView[];
}
