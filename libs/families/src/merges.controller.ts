import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { MergeComparisonView, MergeDto, MergedView, MergesView, UndoMergeDto } from './dto/merges.dto.js';
import { MergesService } from './merges.service.js';

@ApiTags('families')
@Controller('api/v1/families/:familyId/merges')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  @Can('read', 'Merge')
  @Get()
  @ApiOkResponse({ type: MergesView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<MergesView> {
    return this.merges.list(caller, familyId);
  }

  @Can('read', 'Merge')
  @Get('compare/:oneId/:otherId')
  @ApiOkResponse({ type: MergeComparisonView })
  compare(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('oneId') oneId: string,
    @Param('otherId') otherId: string,
  ): Promise<MergeComparisonView> {
    return this.merges.compare(caller, familyId, oneId, otherId);
  }

  @Can('add', 'Merge')
  @Post()
  @ApiCreatedResponse({ type: MergedView })
  merge(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: MergeDto,
    @Idempotent() click?: Click,
  ): Promise<MergedView> {
    return this.merges.merge(caller, familyId, body, click);
  }

  @Can('stop', 'Merge')
  @Post(':mergeId/undo')
  @HttpCode(204)
  @ApiNoContentResponse()
  undo(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('mergeId') mergeId: string,
    @Body() body: UndoMergeDto,
  ): Promise<void> {
    return this.merges.undo(caller, familyId, mergeId, body);
  }
}
