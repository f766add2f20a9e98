export { AccessModule } from './access.module.js';
export { actions, byPost, byTie, types, type Action, type Type } from './grants.js';
export { ItemRow } from './item-row.js';
export {
  assertAllowed,
  coordinatesFamily,
  findCoordinatingTie,
  grantsFor,
  isAllowed,
  isKnownNeed,
  mayEnter,
  tiesThatGrant,
  type Place,
} from './rights.js';
export { linesOf, saw, tellTheSame, type SeenLine, type WrittenLine } from './seen.js';
export { isMe, maySee, asItStands, sees, type Item, type SeesBecause, type Viewer } from './viewer.js';
export { viewerAs, viewerOf } from './viewer.queries.js';
