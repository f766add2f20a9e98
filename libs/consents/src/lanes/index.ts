export { ChooseLaneDto } from './dto/choose-lane.dto.js';
export { LanesView, LaneView, WhoSeesView, type LaneItemKind } from './dto/lane.view.js';
export { LaneScene } from './lane-scene.js';
export { laneErrors } from './lanes.errors.js';
export type { LaneItem } from './rules/lanes.js';
export { lanesToChoose, type ChosenLane } from './rules/words.js';
