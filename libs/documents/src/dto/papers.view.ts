import { ApiProperty } from '@nestjs/swagger';
import { lanes, lifeAreas, type Lane, type LifeArea } from '#contract';
import { PaperView } from './paper.view.js';

const papersActs = ['add'] as const;

class NamedPersonView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
}

class WritableAboutView extends NamedPersonView {
  /** Where the viewer lets others of the family in without anybody else's word. */
  @ApiProperty({ enum: lifeAreas, isArray: true }) alone!: readonly LifeArea[];
}

/** Newest first, as far as the viewer may see. */
export class PapersView {
  @ApiProperty({ type: [PaperView] }) items!: PaperView[];
  /** What the viewer may choose among when writing; the first is the one nobody has to choose. */
  @ApiProperty({ enum: lanes, isArray: true }) lanes!: readonly Lane[];
  /** Whom the viewer may write about in some part of life. */
  @ApiProperty({ type: [WritableAboutView] }) about!: readonly WritableAboutView[];
  /** Whom the viewer may name. */
  @ApiProperty({ type: [NamedPersonView] }) known!: readonly NamedPersonView[];
  /** The largest file that is taken. */
  @ApiProperty({ type: 'integer' }) mostBytes!: number;
  @ApiProperty({ enum: papersActs, isArray: true }) allowedActions!: (typeof papersActs)[number][];
}

export class PaperMadeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
