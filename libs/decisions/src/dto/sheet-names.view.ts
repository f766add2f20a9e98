import { ApiProperty } from '@nestjs/swagger';

/** What somebody or something on the sheet is called: a first name, a service, a goal or step as its reader sees it. */
export class NameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}
