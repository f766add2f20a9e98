import { Body, Controller, Get, Inject, Param, Patch, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChooseLaneDto, LanesView, LaneView, type LaneItemKind } from '#consents';
import type { Ticket } from '#platform/database';
import { Caller, Can, IfMatch, setETag, type HttpReply } from '#platform/http';
import { LanesService } from './lanes.service.js';

/** Who may see each goal, step and standing agreement. */
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
    return this.show(caller, familyId, { kind: 'goal', id }, reply);
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
    return this.show(caller, familyId, { kind: 'action', id }, reply);
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
    return this.lanes.choose(caller, familyId, { kind: 'goal', id, version }, body);
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
    return this.lanes.choose(caller, familyId, { kind: 'action', id, version }, body);
  }

  @Can('read', 'Plan')
  @Get('standing-agreements/:agreementId/lane')
  @ApiOkResponse({ type: LaneView })
  ofAgreement(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('agreementId') id: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<LaneView> {
    return this.show(caller, familyId, { kind: 'standing-agreement', id }, reply);
  }

  @Can('change', 'Plan')
  @Patch('standing-agreements/:agreementId/lane')
  @ApiOkResponse({ type: LaneView })
  chooseForAgreement(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('agreementId') id: string,
    @Body() body: ChooseLaneDto,
    @IfMatch() version: number,
  ): Promise<LaneView> {
    return this.lanes.choose(caller, familyId, { kind: 'standing-agreement', id, version }, body);
  }

  private async show(
    caller: Ticket,
    familyId: string,
    { kind, id }: { readonly kind: LaneItemKind; readonly id: string },
    reply: HttpReply,
  ): Promise<LaneView> {
    const view = await this.lanes.show(caller, familyId, kind, id);
    setETag(reply, view.version);
    return view;
  }
}
