import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { BarsToReviewView, CoordinatedFamiliesView, PeopleToBarView } from './dto/leaders.view.js';
import { OffersView } from './dto/team.dto.js';
import { HandOversService } from './hand-overs.service.js';
import { StandInsService } from './stand-ins.service.js';

/** What waits for an employee who has no tie to the family: only what the act needs. */
@ApiTags('team')
@Controller('api/v1')
export class OutsideController {
  constructor(
    private readonly handOvers: HandOversService,
    private readonly standIns: StandInsService,
  ) {}

  @Can('accept', 'HandOver')
  @Get('hand-overs')
  @ApiOkResponse({ type: OffersView })
  async offers(@Caller() caller: Ticket): Promise<OffersView> {
    return { items: await this.handOvers.offersToMe(caller) };
  }

  @Can('appoint', 'StandIn')
  @Get('stand-ins')
  @ApiOkResponse({ type: CoordinatedFamiliesView })
  async coordinated(@Caller() caller: Ticket): Promise<CoordinatedFamiliesView> {
    return { items: await this.standIns.coordinatedFromMine(caller) };
  }

  @Can('add', 'Block')
  @Get('stand-ins/:familyId/people')
  @ApiOkResponse({ type: PeopleToBarView })
  async people(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<PeopleToBarView> {
    return { items: await this.standIns.peopleToBar(caller, familyId) };
  }

  @Can('change', 'Block')
  @Get('safety-bars')
  @ApiOkResponse({ type: BarsToReviewView })
  async bars(@Caller() caller: Ticket): Promise<BarsToReviewView> {
    return { items: await this.standIns.barsToReview(caller) };
  }
}
