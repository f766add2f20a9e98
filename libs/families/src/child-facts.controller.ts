import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { AuthorityRecordsService } from './authority-records.service.js';
import { ChildAdultDto } from './dto/authority.dto.js';
import { FamilyFactsView } from './dto/family-facts.view.js';
import { EndRecordDto, RecordedView } from './dto/records.dto.js';
import { FamilyFactsQueries } from './family-facts.queries.js';

/** Facts between a child and an adult; each has its day, its source and its end. */
@ApiTags('families')
@Controller('api/v1/families/:familyId')
export class ChildFactsController {
  constructor(
    private readonly records: AuthorityRecordsService,
    private readonly recorded: FamilyFactsQueries,
  ) {}

  @Can('read', 'Authority')
  @Get('facts')
  @ApiOkResponse({ type: FamilyFactsView })
  facts(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<FamilyFactsView> {
    return this.recorded.facts(caller, familyId);
  }

  @Can('add', 'Authority')
  @Post('parental-responsibilities')
  @ApiCreatedResponse({ type: RecordedView })
  recordResponsibility(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: ChildAdultDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.records.record(caller, familyId, 'Responsibility', body, click);
  }

  @Can('change', 'Authority')
  @Patch('parental-responsibilities/:recordId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endResponsibility(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('recordId') recordId: string,
    @Body() body: EndRecordDto,
  ): Promise<void> {
    return this.records.end(caller, familyId, 'Responsibility', recordId, body);
  }

  @Can('add', 'Authority')
  @Post('daily-authorities')
  @ApiCreatedResponse({ type: RecordedView })
  recordDailyAuthority(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: ChildAdultDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.records.record(caller, familyId, 'DailyAuthority', body, click);
  }

  @Can('change', 'Authority')
  @Patch('daily-authorities/:recordId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endDailyAuthority(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('recordId') recordId: string,
    @Body() body: EndRecordDto,
  ): Promise<void> {
    return this.records.end(caller, familyId, 'DailyAuthority', recordId, body);
  }

  @Can('add', 'Authority')
  @Post('residences')
  @ApiCreatedResponse({ type: RecordedView })
  recordResidence(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: ChildAdultDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.records.record(caller, familyId, 'Residence', body, click);
  }

  @Can('change', 'Authority')
  @Patch('residences/:recordId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endResidence(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('recordId') recordId: string,
    @Body() body: EndRecordDto,
  ): Promise<void> {
    return this.records.end(caller, familyId, 'Residence', recordId, body);
  }
}
