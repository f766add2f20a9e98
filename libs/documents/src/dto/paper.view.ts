import { ApiProperty } from '@nestjs/swagger';
import { WhoSeesView } from '#consents';
import { lanes, lifeAreas, type Instant, type Lane, type LifeArea } from '#contract';
import { fileTypes, type FileType } from '../rules/file-type.js';
import {
  paperActs,
  paperKinds,
  paperPlaces,
  type PaperAct,
  type PaperKind,
  type PaperPlace,
} from '../rules/paper.js';

class PaperOnView {
  @ApiProperty({ enum: paperPlaces }) kind!: PaperPlace;
  /** Of the person, goal or step; `null` for the family itself. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  /** What the goal or step is called. */
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
}

class PaperAuthorView {
  @ApiProperty({ type: String, nullable: true, description: 'Nobody the reader may know the name of' })
  name!: string | null;
  @ApiProperty({ type: String, nullable: true }) service!: string | null;
  @ApiProperty({ description: 'The reader' }) isMe!: boolean;
}

class PaperFileView {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: fileTypes }) type!: FileType;
  @ApiProperty({ type: 'integer' }) bytes!: number;
  @ApiProperty({ description: 'There is a small picture of it' }) hasPicture!: boolean;
}

export class PaperView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: paperKinds }) kind!: PaperKind;
  @ApiProperty({ type: PaperOnView }) on!: PaperOnView;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: readonly string[];
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ type: [String], format: 'uuid', description: 'To its author alone' })
  namedIds!: readonly string[];
  @ApiProperty({ type: WhoSeesView }) sees!: WhoSeesView;
  @ApiProperty({ enum: lanes, isArray: true, description: 'What its author may choose among' })
  lanes!: readonly Lane[];
  @ApiProperty({ type: PaperAuthorView }) author!: PaperAuthorView;
  @ApiProperty({ type: String, format: 'date-time' }) writtenAt!: Instant;
  /** Of a note that stands. */
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  /** Of a document that stands. */
  @ApiProperty({ type: PaperFileView, nullable: true }) file!: PaperFileView | null;
  /** Since when its author has taken it away; then nothing of it is shown. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) takenAwayAt!: Instant | null;
  @ApiProperty({ enum: paperActs, isArray: true }) allowedActions!: readonly PaperAct[];
}
