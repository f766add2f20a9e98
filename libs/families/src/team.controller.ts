import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ColleaguesView } from './dto/colleagues.view.js';
import { RecordedView } from './dto/records.dto.js';
import { HandOverDto, NameEmployeeDto, StandInDto } from './dto/team.dto.js';
import { FamilyFactsQueries } from './family-facts.queries.js';
import { HandOversService } from './hand-overs.service.js';
import { StandInsService } from './stand-ins.service.js';
import { TeamService } from './team.service.js';

@ApiTags('team')
@Controller('api/v1/families/:familyId')
export class TeamController {
  constructor(
    private readonly team: TeamService,
    private readonly standIns: StandInsService,
    private readonly handOvers: HandOversService,
    private readonly facts: FamilyFactsQueries,
  ) {}

  /** Who can be named for an agreed place, or be asked to take over. */
  @Can('add', 'HandOver')
  @Get('colleagues')
  @ApiOkResponse({ type: ColleaguesView })
  colleagues(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<ColleaguesView> {
    return this.facts.colleagues(caller, familyId);
  }

  @Can('add', 'Team')
  @Post('team')
  @ApiCreatedResponse({ type: RecordedView })
  nameEmployee(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: NameEmployeeDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.team.nameEmployee(caller, familyId, body, click);
  }

  @Can('stop', 'Team')
  @Post('team/:placeId/leave')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('placeId') placeId: string,
  ): Promise<void> {
    return this.team.leave(caller, familyId, placeId);
  }

  @Can('appoint', 'StandIn')
  @Post('stand-in')
  @ApiCreatedResponse({ type: RecordedView })
  standIn(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: StandInDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.standIns.appoint(caller, familyId, body, click);
  }

  @Can('add', 'HandOver')
  @Post('hand-overs')
  @ApiCreatedResponse({ type: RecordedView })
  offer(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: HandOverDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.handOvers.offer(caller, familyId, body, click);
  }

  @Can('accept', 'HandOver')
  @Post('hand-overs/:handOverId/accept')
  @HttpCode(204)
  @ApiNoContentResponse()
  accept(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('handOverId') handOverId: string,
  ): Promise<void> {
    return this.handOvers.answer(caller, familyId, handOverId, true);
  }

  @Can('accept', 'HandOver')
  @Post('hand-overs/:handOverId/decline')
  @HttpCode(204)
  @ApiNoContentResponse()
  decline(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('handOverId') handOverId: string,
  ): Promise<void> {
    return this.handOvers.answer(caller, familyId, handOverId, false);
  }
}
