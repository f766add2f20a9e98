import { ApiProperty } from '@nestjs/swagger';
import { PartView } from './decision-parts.view.js';

const anyValue = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'array', items: {} },
    { type: 'object', additionalProperties: true },
  ],
};

/** A part that stands on this sheet and stood on no earlier one of its reader. */
export class AddedPartView {
  @ApiProperty({ format: 'uuid' })
  partId!: string;
}

/** A part that stood on the reader's former sheet and is gone. */
export class RemovedPartView {
  @ApiProperty({ format: 'uuid', description: 'The part of the former version.' })
  partId!: string;

  @ApiProperty({
    type: PartView,
    nullable: true,
    description: 'As it stood; null when the reader may no longer read it, and then only that it is gone.',
  })
  part!: PartView | null;
}

/** One field of a part that reads otherwise than on the reader's former sheet. */
export class FieldChangeView {
  @ApiProperty({ format: 'uuid', description: 'The part on this sheet.' })
  partId!: string;

  @ApiProperty({ format: 'uuid', description: 'The part of the former version it carries on.' })
  formerPartId!: string;

  @ApiProperty({ type: String, example: 'payload.title' })
  field!: string;

  @ApiProperty({ ...anyValue, description: 'What stood there; null when nothing did.' })
  before!: unknown;

  @ApiProperty({ ...anyValue, description: 'What stands there now; null when nothing does.' })
  after!: unknown;
}

/** What is otherwise on this sheet than on the last one its reader had. */
export class ChangesSinceView {
  @ApiProperty({ type: Number, description: 'The version of that former sheet.' })
  version!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The question as it was, when it was another and the reader saw all it was about.',
  })
  formerQuestion!: string | null;

  @ApiProperty({ type: [AddedPartView] })
  added!: AddedPartView[];

  @ApiProperty({ type: [RemovedPartView] })
  removed!: RemovedPartView[];

  @ApiProperty({ type: [FieldChangeView] })
  changed!: FieldChangeView[];
}
