import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsUUID, Length, ValidateIf } from 'class-validator';
import { lanes, lifeAreas, type Lane, type LifeArea, type LocalDate } from '#contract';

const own = (promise: OwnPromiseFields): boolean => promise.kind === 'own';

/** The half of a promise that is my own (`kind: own`). */
export class OwnPromiseFields {
  @ApiPropertyOptional({ enum: ['own', 'service'], default: 'service' })
  @IsOptional()
  @IsIn(['own', 'service'])
  kind?: 'own' | 'service';

  @ApiProperty({ enum: lifeAreas })
  @IsIn(lifeAreas)
  area!: LifeArea;

  @ApiPropertyOptional({ description: 'Own promise: what I will do' })
  @ValidateIf(own)
  @Length(1, 200)
  title?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Length(1, 4000)
  text?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  goalId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Own promise: the own promise this one takes over from',
  })
  @IsOptional()
  @IsUUID()
  replacesId?: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  due?: LocalDate;

  @ApiPropertyOptional({ enum: lanes.filter((lane) => lane !== 'service-notes'), default: 'subjects' })
  @IsOptional()
  @IsIn(lanes.filter((lane) => lane !== 'service-notes'))
  lane?: Lane;
}
