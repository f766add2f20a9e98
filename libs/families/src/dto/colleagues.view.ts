import { ApiProperty } from '@nestjs/swagger';

/** An employee of a service that is no secret: somebody to hand over to, or to name for an agreed place. */
export class ColleagueView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['coordinator', 'professional', 'guest'] }) role!:
    'coordinator' | 'professional' | 'guest';
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() service!: string;
}

export class ColleaguesView {
  @ApiProperty({ type: [ColleagueView] }) items!: ColleagueView[];
}
