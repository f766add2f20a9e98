import { ApiProperty } from '@nestjs/swagger';

class DemoPersonView {
  @ApiProperty()
  loginHint!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  role!: string;

  @ApiProperty()
  municipality!: string;
}

/** Whom one can log in as here. Their synthetic numbers stay inside. */
export class DemoPersonsView {
  @ApiProperty({ type: [DemoPersonView] })
  items!: DemoPersonView[];
}
