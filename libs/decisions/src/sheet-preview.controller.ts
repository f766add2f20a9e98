import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { DraftDecisionDto } from './dto/draft-decision.dto.js';
import { NextVersionView, SheetPreviewView } from './dto/sheet-preview.view.js';
import { NextVersionService } from './next-version.service.js';
import { SheetPreviewService } from './sheet-preview.service.js';

@ApiTags('decisions')
@Controller('api/v1/families/:familyId/decisions/:decisionId')
export class SheetPreviewController {
  constructor(
    private readonly previews: SheetPreviewService,
    private readonly versions: NextVersionService,
  ) {}

  /** The sheet of one of those a draft would ask, as it would be frozen now. For the drafter and the coordinator. */
  @Can('read', 'Decision')
  @Get('sheet-preview')
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

  /** Whose yes a new version would need, as it is written. For whoever may send it. Nothing is kept. */
  @Can('propose', 'Decision')
  @Post('next-version')
  @HttpCode(200)
  @ApiOkResponse({ type: NextVersionView })
  next(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: DraftDecisionDto,
  ): Promise<NextVersionView> {
    return this.versions.show(caller, familyId, decisionId, dto);
  }
}
