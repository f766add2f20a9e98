import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { HomeView } from './dto/home.view.js';
import { HomeQueries } from './home.queries.js';

@ApiTags('plan')
@Controller('api/v1/families/:familyId/home')
export class HomeController {
  constructor(private readonly queries: HomeQueries) {}

  /** Whom to call, what comes next, what is going on and what was agreed lately, as the caller may see it. */
  @Can('read', 'Plan')
  @Get()
  @ApiOkResponse({ type: HomeView })
  show(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<HomeView> {
    return this.queries.home(caller, familyId);
  }
}
