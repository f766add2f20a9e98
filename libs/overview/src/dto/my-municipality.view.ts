import { ApiProperty } from '@nestjs/swagger';
import { accents, type Accent, type Country } from '#contract';

export class MyMunicipalityView {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['NO', 'DK'] }) country!: Country;
  @ApiProperty() timeZone!: string;
  @ApiProperty({ enum: accents, description: 'The municipality’s own colour on the screen' })
  accent!: Accent;
}
