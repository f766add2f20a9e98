import { ApiProperty } from '@nestjs/swagger';
import * as words from '#contract';
import { OwnPersonView } from './request-made.view.js';

const day = { type: String, format: 'date', nullable: true } as const;
const moment = { type: String, format: 'date-time', nullable: true } as const;
export const requestOffers = ['withdraw', 'correct', 'refuse', 'answer'] as const;
export type RequestOffer = (typeof requestOffers)[number];

/** What becomes of one kind of what is kept about somebody. */
export class KeptKindView {
  @ApiProperty({ enum: words.keptKinds }) kind!: words.KeptKind;
  @ApiProperty({ enum: words.keptFates }) fate!: words.KeptFate;
  @ApiProperty({ ...day, description: 'When it goes, where that is known' }) on!: words.LocalDate | null;
  @ApiProperty({ type: Number, nullable: true, description: 'How long it is kept' }) months!: number | null;
  @ApiProperty({ enum: words.countedFrom, nullable: true, description: 'What the months are counted from' })
  from!: words.CountedFrom | null;
  @ApiProperty({ enum: words.keptReasons }) because!: words.KeptReason;
  @ApiProperty({ type: String, nullable: true, description: 'The law that says so' }) source!: string | null;
}

export class RightsRequestView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ description: 'First name of whoever asked' }) person!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ description: 'First name of whom it is about' }) subject!: string;
  @ApiProperty({ enum: words.requestKinds }) kind!: words.RequestKind;
  @ApiProperty({ enum: words.correctionAbouts, nullable: true }) about!: words.CorrectionAbout | null;
  @ApiProperty({ enum: words.lifeAreas, nullable: true }) area!: words.LifeArea | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) refId!: string | null;
  @ApiProperty() what!: string;
  @ApiProperty({ type: String, nullable: true }) shouldBe!: string | null;
  @ApiProperty({ type: String, nullable: true }) why!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: words.Instant;
  @ApiProperty({ type: String, format: 'date' }) answerBy!: words.LocalDate;
  @ApiProperty({ enum: words.requestStates }) state!: words.RequestState;
  @ApiProperty(moment) answeredAt!: words.Instant | null;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ enum: words.correctionRefusals, nullable: true }) reason!: words.CorrectionRefusal | null;
  @ApiProperty({
    type: [KeptKindView],
    nullable: true,
    description: 'What goes and what stays: as it was answered, or as it would be now for whoever answers',
  })
  sorted!: readonly KeptKindView[] | null;
  @ApiProperty(moment) carriedOutAt!: words.Instant | null;
  @ApiProperty({ type: Number, nullable: true, description: 'How many things went' }) gone!: number | null;
  @ApiProperty({ enum: requestOffers, isArray: true }) allowedActions!: readonly RequestOffer[];
}

/** A person's own words beside a fact that was not corrected. */
export class CorrectionNoteView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: words.correctionAbouts }) about!: words.CorrectionAbout;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) refId!: string | null;
  @ApiProperty() person!: string;
  @ApiProperty() words!: string;
  @ApiProperty({ type: String, format: 'date-time' }) notedAt!: words.Instant;
}

export class RetentionMarkView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: words.retentionReasons }) reason!: words.RetentionReason;
  @ApiProperty({ type: String, format: 'date-time' }) setAt!: words.Instant;
}

/** One's requests and their answers, the words beside facts, and what would go if one asked. */
export class RightsView {
  @ApiProperty({ type: [RightsRequestView] }) items!: readonly RightsRequestView[];
  @ApiProperty({ type: [CorrectionNoteView] }) notes!: readonly CorrectionNoteView[];
  @ApiProperty({ type: [KeptKindView], description: 'About oneself; empty for whoever only answers' })
  kept!: readonly KeptKindView[];
  @ApiProperty({ type: [OwnPersonView], description: 'For whom one may ask: oneself first' })
  people!: readonly OwnPersonView[];
  @ApiProperty({ type: [RetentionMarkView], description: 'What keeps the papers; to the coordinator alone' })
  marks!: readonly RetentionMarkView[];
  @ApiProperty({ enum: words.retentionReasons, isArray: true, description: 'What may be marked now' })
  mayMark!: readonly words.RetentionReason[];
}
