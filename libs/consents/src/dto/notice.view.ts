import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#contract';
import { noticeLanguages, type NoticeLanguage } from '../rules/words.js';

/** What everyone is told before a yes or a no, in one language. */
export class NoticeView {
  @ApiProperty({ enum: noticeLanguages }) language!: NoticeLanguage;
  @ApiProperty({ description: "The language's own name" }) name!: string;
  @ApiProperty() version!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ enum: ['ltr', 'rtl'] }) direction!: 'ltr' | 'rtl';
  @ApiProperty({ description: 'Not yet read by a translator' }) needsTranslatorsCheck!: boolean;
  @ApiProperty() title!: string;
  @ApiProperty() shared!: string;
  @ApiProperty() withWhom!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty() howLong!: string;
  @ApiProperty() withdrawal!: string;
  @ApiProperty() freeToRefuse!: string;
  @ApiProperty() whomToAsk!: string;
}

export class NoticesView {
  @ApiProperty({ type: [NoticeView] }) items!: NoticeView[];
}
