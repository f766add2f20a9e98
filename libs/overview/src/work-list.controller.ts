import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { WorkListQuery, WorkListView } from './dto/work-list.view.js';
import { WorkListQueries } from './work-list.queries.js';

@ApiTags('work list')
@Controller('api/v1/work-list')
export class WorkListController {
  constructor(private readonly queries: WorkListQueries) {}

  /** Everything that waits in the families the caller coordinates or stands in for. */
  @Can('read', 'WorkList')
  @Get()
  @ApiOkResponse({ type: WorkListView })
  page(@Caller() caller: Ticket, @Query() query: WorkListQuery): Promise<WorkListView> {
    return this.queries.page(caller, query);
  }
}
