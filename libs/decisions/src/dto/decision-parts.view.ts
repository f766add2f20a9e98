import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { changeKinds, lanes, lifeAreas, matterClasses } from '#contract';
import type { ChangeKind, Lane, LifeArea, MatterClass } from '#contract';
import { PartPayloadView } from './part-payload.view.js';

/** A change as people say yes to it: whom it is about, who may see it, and its words. */
export class PartContentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: changeKinds })
  kind!: ChangeKind;
  @ApiProperty({ enum: lifeAreas })
  area!: LifeArea;
  @ApiProperty({ type: [String], format: 'uuid' })
  subjectIds!: readonly string[];
  @ApiProperty({ enum: lanes })
  lane!: Lane;
  @ApiProperty({ type: [String], format: 'uuid' })
  namedIds!: readonly string[];
  @ApiProperty({ type: PartPayloadView })
  payload!: PartPayloadView;
}

export class PartView extends PartContentView {
  @ApiPropertyOptional({ enum: matterClasses })
  matterClass?: MatterClass;
}
