import { Body, Controller, Get, Inject, Param, Patch, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChooseLaneDto, LanesView, LaneView } from '#consents';
import type { Ticket } from '#platform/database';
import { Caller, Can, IfMatch, setETag, type HttpReply } from '#platform/http';
import { LanesService, type LaneTable } from './lanes.service.js';

/** Who may see each goal and step. */
@ApiTags('plan')
@Controller('api/v1/families/:familyId')
export class LanesController {
  constructor(@Inject(LanesService) private readonly lanes: LanesService) {}

  @Can('read', 'Plan')
  @Get('plan/lanes')
  @ApiOkResponse({ type: LanesView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<LanesView> {
    return this.lanes.list(caller, familyId);
  }

  @Can('read', 'Plan')
  @Get('goals/:goalId/lane')
  @ApiOkResponse({ type: LaneView })
  ofGoal(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('goalId') id: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<LaneView> {
    return this.show(caller, familyId, { table: 'goal', id }, reply);
  }

  @Can('read', 'Plan')
  @Get('actions/:actionId/lane')
  @ApiOkResponse({ type: LaneView })
  ofAction(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('actionId') id: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<LaneView> {
    return this.show(caller, familyId, { table: 'action', id }, reply);
  }

  @Can('change', 'Plan')
  @Patch('goals/:goalId/lane')
  @ApiOkResponse({ type: LaneView })
  chooseForGoal(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('goalId') id: string,
    @Body() body: ChooseLaneDto,
    @IfMatch() version: number,
  ): Promise<LaneView> {
    return this.lanes.choose(caller, familyId, { table: 'goal', id, version }, body);
  }

  @Can('change', 'Plan')
  @Patch('actions/:actionId/lane')
  @ApiOkResponse({ type: LaneView })
  chooseForAction(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('actionId') id: string,
    @Body() body: ChooseLaneDto,
    @IfMatch() version: number,
  ): Promise<LaneView> {
    return this.lanes.choose(caller, familyId, { table: 'action', id, version }, body);
  }

  private async show(
    caller: Ticket,
    familyId: string,
    { table, id }: { readonly table: LaneTable; readonly id: string },
    reply: HttpReply,
  ): Promise<LaneView> {
    const view = await this.lanes.show(caller, familyId, table, id);
    setETag(reply, view.version);
    return view;
  }
}
