import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { BringService } from './bring.service.js';
import { BringPlanDto, ReadBroughtDto } from './dto/bring.dto.js';
import { BroughtDraftsView, BroughtPlanView } from './dto/brought.view.js';
import { TakableListView, TakenPlanView, TakePlanDto } from './dto/take.dto.js';
import { TakeAlongService } from './take-along.service.js';

@ApiTags('moving')
@Controller('api/v1/families/:familyId')
export class ExchangeController {
  constructor(
    private readonly taking: TakeAlongService,
    private readonly bringing: BringService,
  ) {}

  /** What of the plan the caller can take along to another municipality, and why the rest stays. */
  @Can('read', 'Export')
  @Get('take-along')
  @ApiOkResponse({ type: TakableListView })
  async takable(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<TakableListView> {
    return { items: await this.taking.list(caller, familyId) };
  }

  @Can('read', 'Export')
  @Post('take-along')
  @HttpCode(200)
  @ApiOkResponse({ type: TakenPlanView })
  take(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: TakePlanDto,
  ): Promise<TakenPlanView> {
    return this.taking.take(caller, familyId, body.itemIds);
  }

  /** Shows what a file holds; writes nothing. */
  @Can('add', 'Decision')
  @Post('brought-plans/read')
  @HttpCode(200)
  @ApiOkResponse({ type: BroughtPlanView })
  read(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: ReadBroughtDto,
  ): Promise<BroughtPlanView> {
    return this.bringing.read(caller, familyId, body.file);
  }

  @Can('add', 'Decision')
  @Post('brought-plans')
  @ApiCreatedResponse({ type: BroughtDraftsView })
  bring(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: BringPlanDto,
    @Idempotent() click?: Click,
  ): Promise<BroughtDraftsView> {
    return this.bringing.bring(caller, familyId, body, click);
  }
}
