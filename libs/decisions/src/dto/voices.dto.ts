import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { languages, type Language } from '#contract';

/** A child's own view, or that of an adult unable to consent. "Jeg vil ikke si noe" is a full answer. */
export class ChildViewDto {
  /** Whose view. Left out when it is one's own. */
  @IsOptional() @IsUUID() childId?: string;

  @IsBoolean() saysNothing!: boolean;

  @IsOptional() @IsString() @Length(1, 4000) words?: string;

  @IsBoolean() objects!: boolean;

  /** Who was there: an adult the child trusts, alone, an interpreter. */
  @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @Length(1, 80, { each: true }) present!: string[];

  /** Who the child lets read the words; parents are never preset. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) readableBy?: string[];

  @IsIn(languages) language!: Language;
}

export class WeighDto {
  @IsString() @Length(10, 4000) reasons!: string;

  @IsBoolean() toldChild!: boolean;
}

export class ReadersDto {
  @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) readableBy!: string[];
}

/** "Jeg vil snakke om dette først" or "Be om tolk". */
export class TalkDto {
  @IsIn(['talk', 'interpreter']) kind!: 'talk' | 'interpreter';

  @IsOptional() @IsString() @Length(1, 2000) words?: string;
}

export class CloseTalkDto {
  @IsString() @Length(1, 2000) outcome!: string;
}
