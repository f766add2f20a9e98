import { ApiProperty } from '@nestjs/swagger';

export class RequestMadeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}

/** Oneself, or somebody one answers for. */
export class OwnPersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() givenName!: string;
}
