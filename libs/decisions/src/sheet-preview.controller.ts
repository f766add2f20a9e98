import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { SheetPreviewView } from './dto/sheet-preview.view.js';
import { SheetPreviewService } from './sheet-preview.service.js';

@ApiTags('decisions')
@Controller('api/v1/families/:familyId/decisions/:decisionId/sheet-preview')
export class SheetPreviewController {
  constructor(private readonly previews: SheetPreviewService) {}

  /** The sheet of one of those a draft would ask, as it would be frozen now. For the drafter and the coordinator. */
  @Can('read', 'Decision')
  @Get()
  @ApiQuery({ name: 'personId', format: 'uuid', description: 'One of those the draft would ask or tell' })
  @ApiOkResponse({ type: SheetPreviewView })
  show(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Query('personId', ParseUUIDPipe) personId: string,
  ): Promise<SheetPreviewView> {
    return this.previews.of(caller, familyId, decisionId, personId);
  }
}
