import { AuthorityController } from './authority.controller.js';
import { ChildFactsController } from './child-facts.controller.js';
import { ExemptionsController } from './exemptions.controller.js';
import { FamiliesController } from './families.controller.js';
import { FreeActsController } from './free-acts.controller.js';
import { GuestsController } from './guests.controller.js';
import { KeptOutController } from './kept-out.controller.js';
import { MembersController } from './members.controller.js';
import { MergesController } from './merges.controller.js';
import { OutsideController } from './outside.controller.js';
import { TeamController } from './team.controller.js';

export const controllers = [
  AuthorityController,
  ChildFactsController,
  ExemptionsController,
  FamiliesController,
  FreeActsController,
  GuestsController,
  KeptOutController,
  MembersController,
  MergesController,
  OutsideController,
  TeamController,
];
