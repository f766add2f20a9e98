import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, IfMatch } from '#platform/http';
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

  /** A new version of what was sent as it is kept, and whose yes it would need. For whoever may send it. */
  @Can('propose', 'Decision')
  @Get('next-version')
  @ApiOkResponse({ type: NextVersionView })
  next(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<NextVersionView> {
    return this.versions.show(caller, familyId, decisionId);
  }

  /** Keeps what is written of a new version; what was sent stands, and nobody is told. */
  @Can('propose', 'Decision')
  @Patch('next-version')
  @ApiOkResponse({ type: NextVersionView })
  keep(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @IfMatch() seen: number,
    @Body() dto: DraftDecisionDto,
  ): Promise<NextVersionView> {
    return this.versions.keep(caller, familyId, decisionId, seen, dto);
  }

  @Can('propose', 'Decision')
  @Post('next-version/throw-away')
  @HttpCode(200)
  @ApiOkResponse({ type: NextVersionView })
  throwAway(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @IfMatch() seen: number,
  ): Promise<NextVersionView> {
    return this.versions.throwAway(caller, familyId, decisionId, seen);
  }
}
