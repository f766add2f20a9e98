import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#contract';
import { Day, Id, OptionalId, Text } from './form.js';

/** Which employee fills the place of a service the family has already agreed to. */
export class NameEmployeeDto {
  @Id('The service that is already in the team')
  serviceId!: string;

  @Id('The employee')
  personId!: string;
}

export class StandInDto {
  @Id('Who stands in, from the coordinator’s own service')
  personId!: string;

  @Day('The last day, at most six weeks ahead')
  until!: LocalDate;

  @Text('Why, for the record', 500)
  reason!: string;
}

export class HandOverDto {
  @Id('The next coordinator')
  toPersonId!: string;

  @OptionalId('The service the next coordinator works from; the caller’s own when left out')
  toServiceId?: string;

  @Text('Why, for the next coordinator and the family', 500)
  reason!: string;
}

export class OfferView {
  @ApiProperty({ format: 'uuid' })
  handOverId!: string;
  @ApiProperty({ format: 'uuid' })
  familyId!: string;
  @ApiProperty({ format: 'uuid' })
  serviceId!: string;
  @ApiProperty({ format: 'uuid' })
  fromPersonId!: string;
  @ApiProperty()
  from!: string;
  @ApiProperty()
  reason!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  offeredAt!: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  acceptedAt!: string | null;
  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  declinedAt!: string | null;
}

/** Somebody is asked to take over and has not said no: an acceptance is put to the family. */
export class OpenHandOverView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Who is asked' }) name!: string;
  @ApiProperty({ type: String, format: 'date-time' }) offeredAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptedAt!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The draft or proposal it stands in',
  })
  decisionId!: string | null;
}

export class OffersView {
  @ApiProperty({ type: [OfferView] })
  items!: OfferView[];
}
