import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';

export class MoveClockDto {
  @ApiProperty({
    description: 'The moment to move to, in UTC or with its offset',
    type: String,
    format: 'date-time',
  })
  @IsISO8601({ strict: true, strictSeparator: true })
  // A thousand years are enough to play in: later ones have days no calendar of ours can write.
  @Matches(/^2\d{3}-.*(Z|[+-]\d{2}:\d{2})$/)
  to!: string;
}

export class ClockView {
  @ApiProperty({ type: String, format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'What was due and has not happened yet; more than 0 when nobody works here' })
  left!: number;
}
