import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import {
  contactRoutes,
  lanes,
  lifeAreas,
  type ContactRoute,
  type Lane,
  type LifeArea,
  type LocalDate,
} from '#contract';

const day = /^\d{4}-\d\d-\d\d$/;

export class TrialDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) partIds!: string[];
}

export class ReconsiderationDto {
  @IsString() @Length(3, 4000) reason!: string;
}

export class AnswerReconsiderationDto {
  @IsString() @Length(3, 4000) answer!: string;
}

/** An attempt to reach a signer. `private-call`: a call with the signer alone, which an urgent decision waits for. */
export class ContactAttemptDto {
  @IsUUID() personId!: string;

  @IsIn([...contactRoutes, 'private-call']) route!: ContactRoute | 'private-call';
}

/** Vedtak / afgørelse: only recorded, never agreed. */
export class StatutoryDecisionDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) subjectIds!: string[];
  @IsIn(lifeAreas) area!: LifeArea;
  @IsOptional() @IsIn(lanes) lane?: Lane;
  @IsString() @Length(3, 200) title!: string;
  @IsString() @Length(3, 300) legalBasis!: string;
  @IsString() @Length(2, 200) decidedBy!: string;
  @Matches(day) decidedOn!: LocalDate;
  @IsString() @Length(3, 2000) howHeard!: string;
  /** The family's own statement. */
  @IsOptional() @IsString() @Length(1, 4000) statement?: string;
  @IsString() @Length(3, 300) appealTo!: string;
  @IsOptional() @Matches(day) appealUntil?: LocalDate;
  /** "Skjedde uten avtale": reviewed with the family within three working days. */
  @IsBoolean() emergency!: boolean;
}

/** The quiet word: write, be called, or say that one was pressed. */
export class HelpDto {
  @IsIn(['write', 'call', 'pressured']) kind!: 'write' | 'call' | 'pressured';

  @IsOptional() @IsString() @Length(1, 4000) words?: string;
}

export class CloseHelpDto {
  @IsString() @Length(1, 2000) outcome!: string;
}
