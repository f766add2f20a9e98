import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { StatusView } from './dto/answers.view.js';
import { PreconditionsService } from './preconditions.service.js';

@ApiTags('decisions')
@Controller('api/v1/families/:familyId/decisions/:decisionId/preconditions')
export class PreconditionsController {
  constructor(private readonly preconditions: PreconditionsService) {}

  /** What a part says must be in place first, is. For whoever drafted it and the coordinator. */
  @Post(':partId/met')
  @HttpCode(200)
  @Can('propose', 'Decision')
  @ApiOkResponse({ type: StatusView })
  meet(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Param('partId') partId: string,
  ): Promise<StatusView> {
    return this.preconditions.meet(caller, familyId, decisionId, partId);
  }
}
