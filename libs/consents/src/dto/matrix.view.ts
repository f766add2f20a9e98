import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { cellReasons, lacks, sights, type CellReason, type Lack, type Sight } from '../rules/cells.js';
import { hearings, type Hearing } from '../rules/words.js';
import { ConsentView } from './consent.view.js';

/** One area of one person's life towards one service. */
export class ConsentCellView {
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty({ enum: sights }) sight!: Sight;
  @ApiProperty({ enum: cellReasons }) because!: CellReason;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: LocalDate | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'How many things of the plan, among those the reader sees, go along with a yes of the reader’s',
  })
  follows!: number | null;
}

export class ConsentGiverView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
}

/** One person towards one service. */
export class ConsentSubjectView {
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty({ type: [ConsentCellView] }) cells!: ConsentCellView[];
  /** The answers behind the cells, newest first; what is over and answered anew is left out. */
  @ApiProperty({ type: [ConsentView] }) consents!: ConsentView[];
  /** The areas the reader may say yes or no about. */
  @ApiProperty({ enum: lifeAreas, isArray: true }) mayGive!: LifeArea[];
  /** Whether a yes by others says that this one was heard first. */
  @ApiProperty({ enum: hearings }) hearing!: Hearing;
  /** Whose answer the coordinator can write down, on paper or said aloud; to nobody else. */
  @ApiProperty({ type: [ConsentGiverView] }) givers!: ConsentGiverView[];
}

export class ConsentServiceView {
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() service!: string;
  @ApiProperty({ description: 'Works with the family now' }) inTeam!: boolean;
  /** What a service of the team lacks before it sees anything. */
  @ApiProperty({ enum: lacks, nullable: true }) lacks!: Lack | null;
  @ApiProperty({ type: [ConsentSubjectView] }) subjects!: ConsentSubjectView[];
}

/** Hvem ser hva: every service the reader may know of, and what it may see of everyone the reader may know of. */
export class ConsentMatrixView {
  /** This log-in is too weak to read of health: whether there is anything, nobody is told. */
  @ApiProperty() hidesHealth!: boolean;
  @ApiProperty({ type: [ConsentServiceView] }) services!: ConsentServiceView[];
}
