import { ApiProperty } from '@nestjs/swagger';
import { RightsRequestView } from '#consents';
import { answers, languages, type Answer, type Instant, type Language, type LocalDate } from '#contract';
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

/** Everything about oneself, and of each family what one may see of it. */
export class MyDataView {
  @ApiProperty({ enum: ['velferdslab/my-data@1'] }) format!: 'velferdslab/my-data@1';
  @ApiProperty(moment) at!: Instant;
  @ApiProperty({ type: MyPersonView }) person!: MyPersonView;
  @ApiProperty({ type: [ContactPointView] }) contactPoints!: readonly ContactPointView[];
  @ApiProperty({ type: [MyAnswerView] }) answers!: readonly MyAnswerView[];
  @ApiProperty({ type: [MyWordsView] }) words!: readonly MyWordsView[];
  @ApiProperty({ type: [MyMessageView] }) messages!: readonly MyMessageView[];
  @ApiProperty({ type: [MyFamilyPapersView] }) families!: readonly MyFamilyPapersView[];
}
