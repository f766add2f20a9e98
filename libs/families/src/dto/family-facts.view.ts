import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { factSources, type FactSource } from '#people';
import { blockSources, type BlockSource } from '../rules/words.js';
import { representations, type Representation } from './representative.dto.js';

export const childFactKinds = ['responsibility', 'daily-authority', 'residence'] as const;
export type ChildFactKind = (typeof childFactKinds)[number];

class DatedFactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: LocalDate | null;
}

export class ChildFactView extends DatedFactView {
  @ApiProperty({ enum: childFactKinds }) kind!: ChildFactKind;
  @ApiProperty({ format: 'uuid' }) childId!: string;
  @ApiProperty({ format: 'uuid' }) adultId!: string;
  @ApiProperty({ enum: factSources }) source!: FactSource;
}

export class RepresentationView extends DatedFactView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) representativeId!: string;
  @ApiProperty({ enum: representations }) kind!: Representation;
  /** Null: all areas. */
  @ApiProperty({ enum: lifeAreas, isArray: true, nullable: true }) mandate!: LifeArea[] | null;
  @ApiProperty() basis!: string;
}

export class BlockView extends DatedFactView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  /** Null: barred from the whole family. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) subjectId!: string | null;
  @ApiProperty({ enum: blockSources }) source!: BlockSource;
  @ApiProperty() basis!: string;
  /** When another leader went through a safety bar. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewedOn!: LocalDate | null;
  /** A safety bar is ended by a leader’s review, every other by whoever coordinates. */
  @ApiProperty({ enum: ['end'], isArray: true }) allowedActions!: 'end'[];
}

export class SupportView extends DatedFactView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) supporterId!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
}

/** What is recorded today about who answers for whom; to the coordinator alone, who keeps it right. */
export class FamilyFactsView {
  @ApiProperty({ type: [ChildFactView] }) childFacts!: ChildFactView[];
  @ApiProperty({ type: [RepresentationView] }) representatives!: RepresentationView[];
  @ApiProperty({ type: [BlockView] }) blocks!: BlockView[];
  @ApiProperty({ type: [SupportView] }) supports!: SupportView[];
}
