import { ApiProperty } from '@nestjs/swagger';
import { NameView } from './sheet-names.view.js';
import { SheetDocumentView } from './sheet.view.js';

/** What one signer would get if the draft were proposed as it stands: the very sheet, with the hash it would have. */
export class SheetPreviewView {
  @ApiProperty({ format: 'uuid' })
  decisionId!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ type: String })
  question!: string;

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
