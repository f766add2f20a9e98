import { ApiProperty } from '@nestjs/swagger';

export class RequestMadeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
