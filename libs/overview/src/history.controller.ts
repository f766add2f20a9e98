import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { ExportView } from './dto/export.view.js';
import { HistoryView } from './dto/history.view.js';
import { ExportService } from './export.service.js';
import { HistoryService } from './history.service.js';

@ApiTags('history')
@Controller('api/v1/families/:familyId')
export class HistoryController {
  constructor(
    private readonly history: HistoryService,
    private readonly exports: ExportService,
  ) {}

  @Can('read', 'Event')
  @Get('events')
  @ApiQuery({ name: 'before', required: false, format: 'uuid', description: '`next` of the page before' })
  @ApiOkResponse({ type: HistoryView })
  events(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Query('before', new ParseUUIDPipe({ optional: true })) before?: string,
  ): Promise<HistoryView> {
    return this.history.page(caller, familyId, before ?? null);
  }

  /** Exactly these bytes are what `npm run verify` reads. */
  @Can('read', 'Export')
  @Get('export')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="familie.json"')
  @ApiOkResponse({ type: ExportView })
  export(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<string> {
    return this.exports.make(caller, familyId);
  }
}
