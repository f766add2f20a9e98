import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  keptOutGrounds,
  relationGrounds,
  type KeptOutGround,
  type RelationGround,
} from '../rules/kept-out.js';
import { Day, Id, OptionalDay, Text } from './form.js';

/** An employee says that a family is their own, or of somebody near: their place with it ends at once. */
export class OwnCaseDto {
  @ApiProperty({ enum: relationGrounds })
  @IsIn(relationGrounds)
  ground!: RelationGround;

  @Text('In a sentence, for whoever leads the service and the data protection officer', 500)
  reason!: string;
}

export class KeepOutDto {
  @Id('The family')
  familyId!: string;

  @Id('The employee')
  personId!: string;

  @ApiProperty({ enum: keptOutGrounds })
  @IsIn(keptOutGrounds)
  ground!: KeptOutGround;

  @Text('Why', 500)
  reason!: string;

  @OptionalDay('The first day they may come in again; a lock-out has one, at most a year ahead')
  until?: string;
}

export class LetInDto {
  @Text('Why they may come in again', 500)
  reason!: string;
}

export class ReviewKeptOutDto {
  @Day('When it is looked at again, at most a year ahead')
  reviewOn!: string;
}
