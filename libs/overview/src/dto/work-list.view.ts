import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import {
  lifeAreas,
  turns,
  workKinds,
  workStates,
  workTabs,
  type Instant,
  type LifeArea,
  type Turn,
  type WorkKind,
  type WorkState,
  type WorkTab,
} from '#contract';

export class WorkListQuery {
  @ApiPropertyOptional({ enum: workTabs, default: 'mine' })
  @IsOptional()
  @IsIn(workTabs)
  tab: WorkTab = 'mine';

  @ApiPropertyOptional({ description: 'The `next` of the page before' })
  @IsOptional()
  @IsString()
  @Length(1, 400)
  cursor?: string;

  @ApiPropertyOptional({ enum: workKinds, description: 'Only this kind of thing' })
  @IsOptional()
  @IsIn(workKinds)
  kind?: WorkKind;

  @ApiPropertyOptional({ description: 'Words in the name of the family or in what waits' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

/** One thing that waits. `id` is the decision's where there is one; `refId` the row in it. */
export class WorkView {
  @ApiProperty({ enum: workKinds }) kind!: WorkKind;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  /** Null for a family that is not the reader's yet. */
  @ApiProperty({ nullable: true, type: String }) familyName!: string | null;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) refId!: string | null;
  @ApiProperty({ nullable: true, type: String }) title!: string | null;
  /** Without a title of the reader's: the areas of life it lies in, as far as they see. */
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: readonly LifeArea[];
  /** The first name, or the service, it is about. */
  @ApiProperty({ nullable: true, type: String }) about!: string | null;
  @ApiProperty({ enum: workStates }) state!: WorkState;
  @ApiProperty({ enum: turns }) whoseTurn!: Turn;
  /** Who is waited for, by first name or service; empty when it is the reader. */
  @ApiProperty({ type: [String] }) waitsFor!: readonly string[];
  @ApiProperty({ type: String, format: 'date-time' }) since!: Instant;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) dueAt!: Instant | null;
  @ApiProperty() urgent!: boolean;
  @ApiProperty() overdue!: boolean;
  @ApiProperty() stuck!: boolean;
}

/** How many things stand on each tab. */
export class WorkCountsView implements Readonly<Record<WorkTab, number>> {
  @ApiProperty() mine!: number;
  @ApiProperty() family!: number;
  @ApiProperty() overdue!: number;
  @ApiProperty() stuck!: number;
  @ApiProperty() all!: number;
}

export class WorkListView {
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: [WorkView] }) items!: WorkView[];
  @ApiProperty({ type: WorkCountsView }) counts!: WorkCountsView;
  /** Goes back as `cursor` for the page that follows. */
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}
