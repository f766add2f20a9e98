import { Module } from '@nestjs/common';
import { AuthorityController } from './authority.controller.js';
import { AuthorityRecordsService } from './authority-records.service.js';
import { BlocksService } from './blocks.service.js';
import { ChildFactsController } from './child-facts.controller.js';
import { FamiliesController } from './families.controller.js';
import { FamiliesService } from './families.service.js';
import { FamilyShowService } from './family-show.service.js';
import { FamilyStepsService } from './family-steps.service.js';
import { FreeActsController } from './free-acts.controller.js';
import { FreeActsService } from './free-acts.service.js';
import { HandOversService } from './hand-overs.service.js';
import { HouseholdsService } from './households.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { OutsideController } from './outside.controller.js';
import { PersonFactsService } from './person-facts.service.js';
import { StandInsService } from './stand-ins.service.js';
import { SupportPersonsService } from './support-persons.service.js';
import { TeamController } from './team.controller.js';
import { TeamService } from './team.service.js';

const people = [MembersService, PersonFactsService, HouseholdsService, AuthorityRecordsService];
const around = [BlocksService, SupportPersonsService, TeamService, StandInsService, HandOversService];

@Module({
  controllers: [
    FamiliesController,
    MembersController,
    ChildFactsController,
    AuthorityController,
    TeamController,
    OutsideController,
    FreeActsController,
  ],
  providers: [FamiliesService, FamilyStepsService, FreeActsService, FamilyShowService, ...people, ...around],
  exports: [FamilyShowService],
})
export class FamiliesModule {}
