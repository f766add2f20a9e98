import { ApiProperty } from '@nestjs/swagger';

class DemoLetterView {
  @ApiProperty()
  to!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt!: string;

  @ApiProperty()
  messageId!: string;
}

/** What the demo has sent, the newest first. */
export class DemoMailView {
  @ApiProperty({ type: [DemoLetterView] })
  items!: DemoLetterView[];
}
