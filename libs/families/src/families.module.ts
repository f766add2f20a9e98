import { Module } from '@nestjs/common';
import { AuthorityRecordsService } from './authority-records.service.js';
import { controllers } from './controllers.js';
import { BlocksService } from './blocks.service.js';
import { ExemptionsService } from './exemptions.service.js';
import { FamiliesService } from './families.service.js';
import { FamilyFactsQueries } from './family-facts.queries.js';
import { FamilyShowService } from './family-show.service.js';
import { FamilyStepsService } from './family-steps.service.js';
import { FreeActsService } from './free-acts.service.js';
import { HandOversService } from './hand-overs.service.js';
import { HouseholdsService } from './households.service.js';
import { KeptOutService } from './kept-out.service.js';
import { MembersService } from './members.service.js';
import { PersonFactsService } from './person-facts.service.js';
import { StandInsService } from './stand-ins.service.js';
import { SupportPersonsService } from './support-persons.service.js';
import { TeamService } from './team.service.js';

const people = [MembersService, PersonFactsService, HouseholdsService, AuthorityRecordsService];
const around = [
  BlocksService,
  ExemptionsService,
  SupportPersonsService,
  TeamService,
  StandInsService,
  KeptOutService,
];
const core = [FamiliesService, FamilyStepsService, FreeActsService, FamilyFactsQueries, HandOversService];

@Module({
  controllers,
  providers: [FamilyShowService, ...core, ...people, ...around],
  exports: [FamilyShowService],
})
export class FamiliesModule {}
