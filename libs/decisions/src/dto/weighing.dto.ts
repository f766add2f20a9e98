import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, IsUUID, Length } from 'class-validator';

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
}
