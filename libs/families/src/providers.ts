import { AuthorityRecordsService } from './authority-records.service.js';
import { BlocksService } from './blocks.service.js';
import { ExemptionsService } from './exemptions.service.js';
import { FamiliesService } from './families.service.js';
import { FamilyFactsQueries } from './family-facts.queries.js';
import { FamilyShowService } from './family-show.service.js';
import { FamilyStepsService } from './family-steps.service.js';
import { FreeActsService } from './free-acts.service.js';
import { GuestsService } from './guests.service.js';
import { HandOversService } from './hand-overs.service.js';
import { HouseholdsService } from './households.service.js';
import { KeptOutService } from './kept-out.service.js';
import { MembersService } from './members.service.js';
import { MergesService } from './merges.service.js';
import { MistakesService } from './mistakes.service.js';
import { PersonFactsService } from './person-facts.service.js';
import { StandInsService } from './stand-ins.service.js';
import { SupportPersonsService } from './support-persons.service.js';
import { TeamService } from './team.service.js';

/** What the acts on a family are done by. */
export const providers = [
  AuthorityRecordsService,
  BlocksService,
  ExemptionsService,
  FamiliesService,
  FamilyFactsQueries,
  FamilyShowService,
  FamilyStepsService,
  FreeActsService,
  GuestsService,
  HandOversService,
  HouseholdsService,
  KeptOutService,
  MembersService,
  MergesService,
  MistakesService,
  PersonFactsService,
  StandInsService,
  SupportPersonsService,
  TeamService,
];
