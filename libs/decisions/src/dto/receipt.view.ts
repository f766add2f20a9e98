import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { KeySetView } from '#platform/audit';
import { SheetDocumentView } from './sheet.view.js';

/** A receipt with what is needed to check it, as a person keeps it. */
export class ReceiptView {
  @ApiProperty({ enum: ['velferdslab/receipt@1'] })
  format!: 'velferdslab/receipt@1';

  @ApiProperty({ description: 'Who answered what to which version, signed by the house' })
  receipt!: string;

  @ApiProperty({ type: KeySetView, description: 'The one key the receipt is signed with' })
  keys!: KeySetView;

  @ApiPropertyOptional({
    type: SheetDocumentView,
    description: 'To the signer, while it is what was answered',
  })
  sheet?: SheetDocumentView;
}
