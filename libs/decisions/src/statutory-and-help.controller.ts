import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LocalDate } from '#contract';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { StatutoryDecisionDto } from './dto/statutory-decision.dto.js';
import { CloseHelpDto, HelpDto } from './dto/help.dto.js';
import { HelpService, type HelpView } from './help.service.js';
import { StatutoryDecisionsService } from './statutory-decisions.service.js';

@ApiTags('statutory decisions and help')
@Controller('api/v1/families/:familyId')
export class StatutoryAndHelpController {
  constructor(
    private readonly statutory: StatutoryDecisionsService,
    private readonly help: HelpService,
  ) {}

  @Get('statutory-decisions')
  @Can('read', 'Decision')
  listStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
  ): Promise<{ items: unknown[] }> {
    return this.statutory.list(caller, familyId);
  }

  @Post('statutory-decisions')
  @Can('add', 'StatutoryDecision')
  recordStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: StatutoryDecisionDto,
    @Idempotent() click: Click | undefined,
  ): Promise<{ id: string; reviewBy: LocalDate | null }> {
    return this.statutory.record(caller, familyId, dto, click);
  }

  @Post('statutory-decisions/:statutoryDecisionId/review')
  @HttpCode(200)
  @Can('change', 'StatutoryDecision')
  reviewStatutory(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('statutoryDecisionId') id: string,
  ): Promise<{ id: string }> {
    return this.statutory.review(caller, familyId, id);
  }

  @Post('help')
  @Can('add', 'Help')
  sayHelp(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() dto: HelpDto,
    @Idempotent() click: Click | undefined,
  ): Promise<{ received: true }> {
    return this.help.say(caller, familyId, dto, click);
  }

  @Get('help')
  @Can('read', 'Help')
  listHelp(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<{ items: HelpView[] }> {
    return this.help.list(caller, familyId);
  }

  @Post('help/:helpId/close')
  @HttpCode(200)
  @Can('change', 'Help')
  closeHelp(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('helpId') helpId: string,
    @Body() dto: CloseHelpDto,
  ): Promise<{ id: string }> {
    return this.help.close(caller, familyId, helpId, dto);
  }
}
