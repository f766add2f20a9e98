import { ApiProperty } from '@nestjs/swagger';
import { answers, signatureRoutes, type Answer, type Instant, type SignatureRoute } from '#contract';
import { InterpretedByView } from '#people';

/** An answer the reader may see: their own, or one whose words were given to them. */
export class AnswerView {
  @ApiProperty({ format: 'uuid' })
  signatureId!: string;
  /** The version that was answered; an answer counts for that one alone. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  /** "På vegne av": whose hand it was when not the person's own. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  givenById!: string | null;
  @ApiProperty({ enum: answers })
  answer!: Answer;
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  signedAt!: Instant;
  @ApiProperty({ type: InterpretedByView, nullable: true })
  interpretedBy!: InterpretedByView | null;
  @ApiProperty({ type: Boolean })
  withdrawn!: boolean;
  @ApiProperty({ enum: signatureRoutes })
  route!: SignatureRoute;
  /** Whether a call back by another service is still missing. */
  @ApiProperty({ type: Boolean })
  awaitsCallBack!: boolean;

  @ApiProperty({
    description: 'When another service called, the person did not stand by it: it counts for nothing',
  })
  denied!: boolean;
}
