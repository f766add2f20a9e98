import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import {
  secrecyClasses,
  sectors,
  serviceOwners,
  type LocalDate,
  type SecrecyClass,
  type Sector,
  type ServiceOwner,
} from '#contract';
import { Day, OptionalId, Text } from './form.js';

/** A service that is not the municipality's own: a school across the border, a hospital, a county's clinic. */
export class GuestServiceDto {
  @Text('What it is called', 100)
  name!: string;

  @Text('Who answers for it, by name: the other municipality, the county, the hospital', 100)
  ownerName!: string;

  @ApiProperty({ enum: serviceOwners, description: 'What kind of owner that is' })
  @IsIn(serviceOwners)
  owner!: ServiceOwner;

  @ApiProperty({ enum: sectors })
  @IsIn(sectors)
  sector!: Sector;

  @ApiPropertyOptional({ enum: secrecyClasses, default: 'ordinary' })
  @IsOptional()
  @IsIn(secrecyClasses)
  secrecy?: SecrecyClass;

  @ApiPropertyOptional({ description: 'The switchboard, never a person’s number' })
  @IsOptional()
  @Matches(/^\+?[\d ]{4,24}$/)
  phone?: string;
}

/** Who comes, from where, and until when. Sees nothing before the family has agreed to the service and shared something. */
export class InviteGuestDto {
  @OptionalId('A service that is this family’s guest already; else tell of a new one')
  serviceId?: string;

  @ApiPropertyOptional({ type: GuestServiceDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => GuestServiceDto)
  service?: GuestServiceDto;

  @Text('Given name', 100)
  givenName!: string;

  @Text('Family name', 100)
  familyName!: string;

  @ApiProperty({
    description: 'Fødselsnummer, D-number or CPR number; kept sealed, never shown',
    writeOnly: true,
  })
  @IsString()
  @Length(10, 20)
  nationalNumber!: string;

  @Day('The first day they no longer have access; at most a year ahead')
  until!: LocalDate;
}

export class GuestUntilDto {
  @Day('The first day they no longer have access, at most a year ahead')
  until!: LocalDate;
}
