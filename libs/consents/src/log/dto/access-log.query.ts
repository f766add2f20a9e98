import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class AccessLogQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '`next` of the page before' })
  @IsOptional()
  @IsUUID()
  before?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what this person saw' })
  @IsOptional()
  @IsUUID()
  person?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what was seen for this service' })
  @IsOptional()
  @IsUUID()
  service?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what was seen of this person' })
  @IsOptional()
  @IsUUID()
  subject?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}
