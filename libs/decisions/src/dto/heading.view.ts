import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type LifeArea } from '#contract';

/** What stands over a proposal for this reader. */
export class HeadingView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null for whoever does not see every part: it can name what they do not see',
  })
  question!: string | null;

  @ApiProperty({
    enum: lifeAreas,
    isArray: true,
    description: 'The areas of life of the parts the reader sees',
  })
  areas!: readonly LifeArea[];
}
