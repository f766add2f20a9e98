import { ApiProperty } from '@nestjs/swagger';
import { DisclosureView } from './disclosure.view.js';

/** One that waits for the data protection officer: the act, and the first name of whom it is about. */
export class DisclosureToReview extends DisclosureView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ format: 'uuid' }) authorId!: string;
}

export class DisclosuresToReviewView {
  @ApiProperty({ type: [DisclosureToReview] }) items!: DisclosureToReview[];
}
