import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
} from 'class-validator';
import {
  secrecyClasses,
  sectors,
  serviceOwners,
  type LocalDate,
  type SecrecyClass,
  type Sector,
  type ServiceOwner,
} from '#contract';

export class AddServiceDto {
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'Solbakken skole' })
  @IsString()
  @Length(1, 200)
  @Matches(/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u)
  name!: string;

  @ApiProperty({ enum: sectors })
  @IsIn(sectors)
  sector!: Sector;

  @ApiProperty({ enum: serviceOwners, description: 'Who is the controller behind the service' })
  @IsIn(serviceOwners)
  owner!: ServiceOwner;

  @ApiPropertyOptional({ enum: secrecyClasses, default: 'ordinary' })
  @IsOptional()
  @IsIn(secrecyClasses)
  secrecy?: SecrecyClass;

  @ApiPropertyOptional({
    description: 'The service’s own switchboard, never a person’s number',
    example: '+47 22 00 00 00',
  })
  @IsOptional()
  @Matches(/^\+?[\d ]{4,24}$/)
  phone?: string;
}

export class ChangeServiceDto extends PartialType(AddServiceDto, { skipNullProperties: false }) {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'The day the service closes' })
  @ValidateIf((_, value) => value !== undefined)
  @IsDateString({ strict: true })
  @Matches(/^(19|20|21)\d\d-\d\d-\d\d$/)
  closedOn?: LocalDate;
}

export class ServicesQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'With the services from outside that are guests of this family',
  })
  @IsOptional()
  @IsUUID()
  family?: string;
}
