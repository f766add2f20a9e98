import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { PaperLaneDto } from './dto/paper-lane.dto.js';
import { PaperMadeView, PapersView } from './dto/papers.view.js';
import { WriteNoteDto } from './dto/write-note.dto.js';
import { PapersService } from './papers.service.js';

@ApiTags('documents')
@Controller('api/v1/families/:familyId/papers')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Can('read', 'Paper')
  @Get()
  @ApiOkResponse({ type: PapersView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<PapersView> {
    return this.papers.list(caller, familyId);
  }

  @Can('add', 'Paper')
  @Post('notes')
  @ApiCreatedResponse({ type: PaperMadeView })
  write(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: WriteNoteDto,
    @Idempotent() click?: Click,
  ): Promise<PaperMadeView> {
    return this.papers.write(caller, familyId, body, click);
  }

  @Can('change', 'Paper')
  @Post(':paperId/lane')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeLane(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('paperId') id: string,
    @Body() body: PaperLaneDto,
  ): Promise<void> {
    return this.papers.changeLane(caller, familyId, id, body);
  }

  /** Out of sight for everybody; that it was there stays. */
  @Can('stop', 'Paper')
  @Post(':paperId/take-away')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeAway(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('paperId') id: string,
  ): Promise<void> {
    return this.papers.takeAway(caller, familyId, id);
  }

  /** For good, and only what nobody but its author could ever see. */
  @Can('stop', 'Paper')
  @Post(':paperId/delete')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('paperId') id: string,
  ): Promise<void> {
    return this.papers.delete(caller, familyId, id);
  }
}
