import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

/** Which of one's own persons to act as from now on. */
export class ActAsDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 32767 })
  @IsInt()
  @Min(1)
  @Max(32767)
  municipalityId!: number;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;
}

export class NewSessionView {
  @ApiProperty({ description: 'The new session’s token for X-CSRF-Token' })
  csrfToken!: string;
}

export class LoggedOutView {
  @ApiProperty({ description: 'Where log-out ends: the log-in provider’s own, or our front page' })
  redirectTo!: string;
}
