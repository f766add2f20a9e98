import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { contactRoutes, type ContactRoute } from '#contract';

export class TrialDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  partIds!: string[];
}

export class ReconsiderationDto {
  @ApiProperty()
  @IsString()
  @Length(3, 4000)
  reason!: string;
}

export class AnswerReconsiderationDto {
  @ApiProperty()
  @IsString()
  @Length(3, 4000)
  answer!: string;
}

/** An attempt to reach a signer. `private-call`: a call with the signer alone, which an urgent decision waits for. */
export class ContactAttemptDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: [...contactRoutes, 'private-call'] })
  @IsIn([...contactRoutes, 'private-call'])
  route!: ContactRoute | 'private-call';
}
