import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { administratorFills, staffRoles, type LocalDate, type StaffRole } from '#contract';
import { EmployeeDto } from './employee.dto.js';
import { IsDay, plainText, workPhone } from './forms.js';

const appointedRoles = staffRoles.filter(administratorFills);

export class AppointStaffDto extends EmployeeDto {
  @ApiProperty({ enum: appointedRoles })
  @IsIn(appointedRoles)
  role!: StaffRole;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Needed for every role but the municipality-wide ones',
  })
  @IsOptional()
  @IsUUID()
  serviceId?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'What they may decide in a meeting' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  @Matches(plainText)
  mandate?: string;

  @ApiPropertyOptional({ description: 'At work: told to the families the employee works with' })
  @IsOptional()
  @IsString()
  @Matches(workPhone)
  workPhone?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'When the phone is answered, as the families read it' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  workHours?: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  validFrom?: LocalDate;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  validTo?: LocalDate;
}
