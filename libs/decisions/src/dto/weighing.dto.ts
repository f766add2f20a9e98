import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';

/** How an objection was weighed, and who may read a view. */
export class WeighDto {
  @ApiProperty()
  @IsString()
  @Length(10, 4000)
  reasons!: string;

  @ApiProperty()
  @IsBoolean()
  toldChild!: boolean;
}

export class ReadersDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  readableBy!: string[];

  @ApiPropertyOptional({ description: 'Whether the coordinator, who sees nothing else of it, may read it' })
  @IsOptional()
  @IsBoolean()
  coordinatorReads?: boolean;
}
