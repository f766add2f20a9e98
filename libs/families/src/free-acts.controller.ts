import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { StepDto, StepView } from './dto/step.dto.js';
import { FamilyStepsService } from './family-steps.service.js';
import { FreeActsService } from './free-acts.service.js';

@ApiTags('families')
@Controller('api/v1/families/:familyId')
export class FreeActsController {
  constructor(
    private readonly steps: FamilyStepsService,
    private readonly free: FreeActsService,
  ) {}

  @Can('change', 'Family')
  @Post('step')
  @HttpCode(200)
  @ApiOkResponse({ type: StepView })
  moveOn(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: StepDto,
  ): Promise<StepView> {
    return this.steps.move(caller, familyId, body);
  }

  @Can('stop', 'Member')
  @Post('leave')
  @HttpCode(204)
  @ApiNoContentResponse()
  leavePlan(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<void> {
    return this.free.leavePlan(caller, familyId);
  }

  @Can('stop', 'Team')
  @Post('team/:placeId/remove')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeService(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('placeId') placeId: string,
  ): Promise<void> {
    return this.free.removeService(caller, familyId, placeId);
  }
}
