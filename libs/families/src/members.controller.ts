import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, IfMatch, type Click } from '#platform/http';
import {
  EndHouseholdDto,
  HouseholdAddedView,
  SetHouseholdDto,
  SplitHouseholdDto,
} from './dto/households.dto.js';
import { ChangeMemberDto, JoinDto, MemberAddedView, MistakeDto } from './dto/members.dto.js';
import { PersonFactsDto } from './dto/person-facts.dto.js';
import { HouseholdsService } from './households.service.js';
import { MembersService } from './members.service.js';
import { MistakesService } from './mistakes.service.js';
import { PersonFactsService } from './person-facts.service.js';

@ApiTags('families')
@Controller('api/v1/families/:familyId')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly mistakes: MistakesService,
    private readonly facts: PersonFactsService,
    private readonly households: HouseholdsService,
  ) {}

  @Can('add', 'Member')
  @Post('members')
  @ApiCreatedResponse({ type: MemberAddedView })
  join(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: JoinDto,
    @Idempotent() click?: Click,
  ): Promise<MemberAddedView> {
    return this.members.join(caller, familyId, body, click);
  }

  @Can('change', 'Member')
  @Patch('members/:memberId')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeMembership(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('memberId') memberId: string,
    @Body() body: ChangeMemberDto,
  ): Promise<void> {
    return this.members.changeMembership(caller, familyId, memberId, body);
  }

  @Can('change', 'Member')
  @Post('members/:memberId/mistake')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeOut(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('memberId') memberId: string,
    @Body() body: MistakeDto,
  ): Promise<void> {
    return this.mistakes.takeOut(caller, familyId, memberId, body);
  }

  @Can('change', 'Member')
  @Patch('members/:memberId/person')
  @HttpCode(204)
  @ApiNoContentResponse()
  correct(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('memberId') memberId: string,
    @Body() body: PersonFactsDto,
    @IfMatch() seen: number,
  ): Promise<void> {
    return this.facts.correct(caller, familyId, memberId, body, seen);
  }

  @Can('add', 'Household')
  @Post('households')
  @ApiCreatedResponse({ type: HouseholdAddedView })
  setUp(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: SetHouseholdDto,
    @Idempotent() click?: Click,
  ): Promise<HouseholdAddedView> {
    return this.households.setUp(caller, familyId, body, click);
  }

  @Can('change', 'Household')
  @Post('households/:householdId/split')
  @ApiCreatedResponse({ type: HouseholdAddedView })
  split(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('householdId') householdId: string,
    @Body() body: SplitHouseholdDto,
    @Idempotent() click?: Click,
  ): Promise<HouseholdAddedView> {
    return this.households.split(caller, familyId, householdId, body, click);
  }

  @Can('add', 'Household')
  @Post('households/:householdId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  endHousehold(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('householdId') householdId: string,
    @Body() body: EndHouseholdDto,
  ): Promise<void> {
    return this.households.end(caller, familyId, householdId, body);
  }
}
