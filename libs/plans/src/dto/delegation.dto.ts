import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsISO8601, IsUUID, Length } from 'class-validator';
import { changeKinds, type ChangeKind, type Instant, type LocalDate } from '#contract';

/** Who may sign for me, in which matters, from when and until when. */
export class DelegationDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  toPersonId!: string;

  @ApiProperty({ enum: changeKinds, isArray: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(changeKinds.length)
  @IsIn(changeKinds, { each: true })
  kinds!: ChangeKind[];

  @ApiProperty({ type: String, format: 'date' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  validFrom!: LocalDate;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The first day it no longer holds; at most six months on',
  })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  validTo!: LocalDate;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  fromPersonId!: string;

  @ApiProperty({ format: 'uuid' })
  toPersonId!: string;

  @ApiProperty({ enum: changeKinds, isArray: true })
  kinds!: ChangeKind[];

  @ApiProperty({ type: String, format: 'date' })
  validFrom!: LocalDate;

  @ApiProperty({ type: String, format: 'date' })
  validTo!: LocalDate;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  revokedAt!: Instant | null;
}
