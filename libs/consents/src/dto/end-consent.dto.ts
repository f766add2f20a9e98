import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { neverValidReasons, type NeverValidReason } from '../rules/words.js';
import { ConsentTermsDto } from './consent-terms.dto.js';

/** A new yes on the same terms for a new period, by whoever may give it today. */
export class RenewConsentDto extends ConsentTermsDto {}

/** It was never valid. */
export class InvalidateConsentDto {
  @ApiProperty({ enum: neverValidReasons })
  @IsIn(neverValidReasons)
  reason!: NeverValidReason;
}
