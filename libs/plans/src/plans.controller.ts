import { Body, Controller, Get, Header, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, setETag, type Click, type HttpReply } from '#platform/http';
import { ActionsService } from './actions.service.js';
import { PlanView } from './dto/plan.view.js';
import { ProgressDto } from './dto/progress.dto.js';
import { ProgressView, StoppedView } from './dto/progress.view.js';
import { PlanQueries } from './plan.queries.js';

@ApiTags('plan')
@Controller('api/v1/families/:familyId')
export class PlansController {
  constructor(
    @Inject(PlanQueries) private readonly plans: PlanQueries,
    @Inject(ActionsService) private readonly actions: ActionsService,
  ) {}

  @Can('read', 'Plan')
  @Get('plan')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: PlanView })
  async show(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<string> {
    const { version, plan } = await this.plans.planFor(caller, familyId);
    setETag(reply, version);
    return plan;
  }

  @Can('report', 'Action')
  @Post('actions/:actionId/progress')
  @ApiCreatedResponse({ type: ProgressView })
  report(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('actionId') actionId: string,
    @Body() body: ProgressDto,
    @Idempotent() click: Click | undefined,
  ): Promise<ProgressView> {
    return this.actions.report(caller, familyId, actionId, body, click);
  }

  @Can('stop', 'Action')
  @Post('actions/:actionId/stop')
  @ApiCreatedResponse({ type: StoppedView })
  stop(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('actionId') actionId: string,
    @Idempotent() click: Click | undefined,
  ): Promise<StoppedView> {
    return this.actions.stop(caller, familyId, actionId, click);
  }
}
