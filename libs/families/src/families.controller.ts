import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { FamiliesView, FamilyView } from './dto/family.view.js';
import { FoundFamilyDto } from './dto/found-family.dto.js';
import { RecordedView } from './dto/records.dto.js';
import { FamiliesService } from './families.service.js';
import { FamilyShowService } from './family-show.service.js';

@ApiTags('families')
@Controller('api/v1/families')
export class FamiliesController {
  constructor(
    private readonly families: FamiliesService,
    private readonly shown: FamilyShowService,
  ) {}

  @Can('add', 'Family')
  @Post()
  @ApiCreatedResponse({ type: RecordedView })
  found(@Caller() caller: Ticket, @Body() body: FoundFamilyDto, @Idempotent() click?: Click) {
    return this.families.found(caller, body, click);
  }

  @Can('read', 'Family')
  @Get()
  @ApiQuery({ name: 'after', required: false, format: 'uuid', description: '`next` of the page before' })
  @ApiOkResponse({ type: FamiliesView })
  list(
    @Caller() caller: Ticket,
    @Query('after', new ParseUUIDPipe({ optional: true })) after?: string,
  ): Promise<FamiliesView> {
    return this.shown.list(caller, after ?? null);
  }

  @Can('read', 'Family')
  @Get(':familyId')
  @ApiOkResponse({ type: FamilyView })
  show(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<FamilyView> {
    return this.shown.show(caller, familyId);
  }
}
