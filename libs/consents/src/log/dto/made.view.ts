import { ApiProperty } from '@nestjs/swagger';

export class MadeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
