import { ApiProperty } from '@nestjs/swagger';
import { lanes, type Lane } from '#contract';
import { laneRefusals, lanesToChoose, type ChosenLane, type LaneRefusal } from '../rules/words.js';

class LaneNameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

class LanePersonView extends LaneNameView {
  @ApiProperty({
    description: 'Sees it whatever is chosen: it is about them, or they do it or answer for it',
  })
  always!: boolean;
}

/** Who sees one item, as far as the reader may know them. */
export class WhoSeesView {
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ description: 'The reader is one of them, as one of the family' }) you!: boolean;
  @ApiProperty({ type: [LaneNameView], description: 'Others of the family' }) persons!: LaneNameView[];
  @ApiProperty({ type: [LaneNameView] }) services!: LaneNameView[];
  @ApiProperty({ description: 'Nobody else sees it' }) whole!: boolean;
}

export class LaneChoiceView {
  @ApiProperty({ enum: lanesToChoose }) lane!: ChosenLane;
  @ApiProperty({ enum: laneRefusals, nullable: true, type: String, description: 'Why it cannot be chosen' })
  refused!: LaneRefusal | null;
  @ApiProperty({ type: WhoSeesView, description: 'Who would see it then' }) sees!: WhoSeesView;
}

/** Who sees an item, and what the caller may choose instead. */
export class LaneView {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: lanes }) lane!: Lane;
  @ApiProperty({ type: WhoSeesView }) sees!: WhoSeesView;
  @ApiProperty() mayChoose!: boolean;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Named today' }) namedIds!: string[];
  @ApiProperty({ type: [LaneChoiceView] }) choices!: LaneChoiceView[];
  @ApiProperty({ type: [LanePersonView], description: 'Who can be named' }) persons!: LanePersonView[];
}

/** What carries a lane in the plan. */
export const laneItemKinds = ['goal', 'action', 'standing-agreement'] as const;
export type LaneItemKind = (typeof laneItemKinds)[number];

class ItemLaneView {
  @ApiProperty({ enum: laneItemKinds }) kind!: LaneItemKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: WhoSeesView }) sees!: WhoSeesView;
  @ApiProperty({ description: 'The caller may choose who sees it' }) mayChoose!: boolean;
}

/** Who sees each item of the plan that the caller sees. */
export class LanesView {
  @ApiProperty({ type: [ItemLaneView] }) items!: ItemLaneView[];
}
