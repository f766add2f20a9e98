import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type LifeArea } from '#contract';

export class BroughtItemView {
  @ApiProperty({ enum: ['goal', 'step'] }) kind!: 'goal' | 'step';
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String }) text!: string | null;
  @ApiProperty({ type: [Number], description: 'Who it is about and who does it, by place in `persons`' })
  persons!: number[];
}

export class BroughtPlanView {
  @ApiProperty({ type: String, format: 'date-time' }) takenAt!: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'string', nullable: true },
    description: 'The reader first, without a name',
  })
  persons!: (string | null)[];
  @ApiProperty({ type: [BroughtItemView] }) items!: BroughtItemView[];
  @ApiProperty({ description: 'The family has drafts from it already' }) isBrought!: boolean;
}

export class BroughtDraftsView {
  @ApiProperty({ type: [String], format: 'uuid' }) decisionIds!: string[];
}
