import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { answers, languages, type Answer, type Language } from '#contract';

/** One answer to one's own sheet: yes, yes with words, or no. */
export class SignDecisionDto {
  /** The hash of the sheet that was read; another hash is answered with 409 and the current version. */
  @Matches(/^[0-9a-f]{64}$/) sheetHash!: string;

  @IsIn(answers) answer!: Answer;

  @IsOptional() @IsString() @Length(1, 2000) words?: string;

  /** Who may read the words, beside the signer. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) wordsFor?: string[];

  /** The language the sheet was shown in. */
  @IsIn(languages) language!: Language;

  /** Whether the signer was alone when answering; left out when they would rather not say. */
  @IsOptional() @IsBoolean() alone?: boolean;

  @IsOptional() @IsBoolean() interpreter?: boolean;

  @IsOptional() @IsIn(['own-device', 'guest-device', 'assisted']) route?:
    'own-device' | 'guest-device' | 'assisted';

  /** The adult whose delegation (fullmakt) this answer uses. */
  @IsOptional() @IsUUID() onBehalfOf?: string;
}

/** An answer given on paper or by word of mouth, recorded by the coordinator and called back by another service. */
export class RecordAnswerDto {
  @IsUUID() personId!: string;

  @IsIn(answers) answer!: Answer;

  @IsIn(['paper', 'oral']) route!: 'paper' | 'oral';

  @IsOptional() @IsString() @Length(1, 2000) words?: string;

  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) wordsFor?: string[];

  @IsIn(languages) language!: Language;

  @IsOptional() @IsBoolean() interpreter?: boolean;

  /** How the identity was checked, and by whom. */
  @IsString() @Length(3, 300) identityChecked!: string;

  /** Where the paper is, or what was said and where. */
  @IsString() @Length(3, 2000) note!: string;
}

/** What the person said when another service called them about an answer on paper or by word of mouth. */
export class CallBackDto {
  @IsBoolean() confirmed!: boolean;

  @IsOptional() @IsString() @Length(1, 1000) note?: string;
}
