import { ApiProperty } from '@nestjs/swagger';
import { consentStates, RightsRequestView, type ConsentState } from '#consents';
import {
  answers,
  languages,
  lifeAreas,
  requestKinds,
  requestStates,
  seenKinds,
  type Answer,
  type Instant,
  type Language,
  type LifeArea,
  type LocalDate,
  type RequestKind,
  type RequestState,
  type SeenKind,
} from '#contract';
import { ContactPointView, InterpretedByView } from '#people';
import { ExportView } from '../dto/export.view.js';

const moment = { type: String, format: 'date-time' } as const;

/** Who one is here, as it stands. */
export class MyPersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate!: LocalDate | null;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ type: String, nullable: true }) interpreterLanguage!: string | null;
  @ApiProperty() plainLanguage!: boolean;
}

/** One's own answer and its receipt, which anybody can check. */
export class MyAnswerView {
  @ApiProperty({ format: 'uuid' }) decisionId!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: answers }) answer!: Answer;
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  @ApiProperty({ type: InterpretedByView, nullable: true }) interpretedBy!: InterpretedByView | null;
  @ApiProperty(moment) signedAt!: Instant;
  @ApiProperty() receipt!: string;
}

/** Something one has said: a view, a wish to talk, a question to the officer. */
export class MyWordsView {
  @ApiProperty({ enum: ['view', 'talk', 'question'] }) kind!: 'view' | 'talk' | 'question';
  @ApiProperty({ type: String, nullable: true }) words!: string | null;
  @ApiProperty(moment) at!: Instant;
}

export class MyMessageView {
  @ApiProperty(moment) at!: Instant;
  @ApiProperty({ ...moment, nullable: true }) readAt!: Instant | null;
}

export class MyFamilyPapersView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ type: ExportView, description: 'The family’s papers as one may see them, with proof' })
  papers!: unknown;
  @ApiProperty({ type: [RightsRequestView] }) requests!: readonly RightsRequestView[];
}

/** A yes or a no of one's own to a service. */
export class LeftConsentView {
  @ApiProperty() service!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty() purpose!: string;
  @ApiProperty({ enum: consentStates }) state!: ConsentState;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date' }) validTo!: LocalDate;
  @ApiProperty(moment) givenAt!: Instant;
  @ApiProperty({ ...moment, nullable: true }) endedAt!: Instant | null;
}

export class LeftRequestView {
  @ApiProperty({ enum: requestKinds }) kind!: RequestKind;
  @ApiProperty() what!: string;
  @ApiProperty({ type: String, nullable: true }) shouldBe!: string | null;
  @ApiProperty({ type: String, nullable: true }) why!: string | null;
  @ApiProperty(moment) askedAt!: Instant;
  @ApiProperty({ enum: requestStates }) state!: RequestState;
  @ApiProperty({ type: String, nullable: true, description: 'Of a request about oneself' })
  answer!: string | null;
}

/** Who by post saw what is about oneself alone. */
export class LeftLogView {
  @ApiProperty({ enum: seenKinds }) kind!: SeenKind;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty() times!: number;
  @ApiProperty(moment) at!: Instant;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Not told where it could lead to a protected home',
  })
  service!: string | null;
}

/** A family one has no tie to any more: one's own rows there, and nothing of anybody else's. */
export class LeftFamilyView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ type: [MyAnswerView] }) answers!: readonly MyAnswerView[];
  @ApiProperty({ type: [MyWordsView] }) words!: readonly MyWordsView[];
  @ApiProperty({ type: [LeftConsentView] }) consents!: readonly LeftConsentView[];
  @ApiProperty({ type: [LeftRequestView] }) requests!: readonly LeftRequestView[];
  @ApiProperty({ type: [LeftLogView] }) log!: readonly LeftLogView[];
}

/** Everything about oneself, and of each family what one may see of it. */
export class MyDataView {
  @ApiProperty({ enum: ['velferdslab/my-data@1'] }) format!: 'velferdslab/my-data@1';
  @ApiProperty(moment) at!: Instant;
  @ApiProperty({ type: MyPersonView }) person!: MyPersonView;
  @ApiProperty({ type: [ContactPointView] }) contactPoints!: readonly ContactPointView[];
  @ApiProperty({ type: [MyAnswerView] }) answers!: readonly MyAnswerView[];
  @ApiProperty({ type: [MyWordsView] }) words!: readonly MyWordsView[];
  @ApiProperty({ type: [MyMessageView] }) messages!: readonly MyMessageView[];
  @ApiProperty({ type: [LeftFamilyView] }) left!: readonly LeftFamilyView[];
  @ApiProperty({ type: [MyFamilyPapersView] }) families!: readonly MyFamilyPapersView[];
}
