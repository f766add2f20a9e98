import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  changeKinds,
  lanes,
  lifeAreas,
  type ChangeKind,
  type Instant,
  type Lane,
  type LifeArea,
} from '#contract';

/** One change of the plan, as the drafter writes it. Whose yes it needs is computed, never chosen. */
export class PartDto {
  /** The part of the former version this one carries on; keeps a service's promise when what was promised is the same. */
  @IsOptional() @IsUUID() fromPartId?: string;

  @IsIn(changeKinds) kind!: ChangeKind;

  @IsIn(lifeAreas) area!: LifeArea;

  @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) subjectIds!: string[];

  @IsOptional() @IsIn(lanes) lane?: Lane;

  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) namedIds?: string[];

  /** Words and facts of the change; which fields a kind takes is checked by the rule. */
  @IsObject() payload!: Record<string, unknown>;
}

/** Somebody the drafter knows is affected. Nobody can be taken out. */
export class AdditionDto {
  /** Index of the part, from 0. */
  @IsInt() @Min(0) @Max(19) part!: number;

  @IsUUID() personId!: string;
}

export class DraftDecisionDto {
  @IsString() @Length(3, 300) question!: string;

  @IsArray()
  @ArrayMinSize(0)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  parts!: PartDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AdditionDto)
  additions?: AdditionDto[];

  @IsOptional() @IsBoolean() urgent?: boolean;

  /** Days the proposal stays open; 14 when nothing is said, never less than 3 (urgent: 1). */
  @IsOptional() @IsInt() @Min(1) @Max(90) openDays?: number;

  /** Thinking time: nobody may answer before. */
  @IsOptional() @IsISO8601({ strict: true }) thinkUntil?: Instant;
}
