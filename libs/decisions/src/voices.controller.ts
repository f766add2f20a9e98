import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ChildViewDto } from './dto/child-view.dto.js';
import { ReadersDto, WeighDto } from './dto/weighing.dto.js';
import { CloseTalkDto, TalkDto } from './dto/talk.dto.js';
import { ThinkingTimeDto, ThinkingTimeView } from './dto/thinking-time.dto.js';
import { TalksService } from './talks.service.js';
import { ThinkingTimeService } from './thinking-time.service.js';
import { VoicesService } from './voices.service.js';
import { VoicesForCoordinatorView } from './dto/voices-for-coordinator.view.js';
import { RecordedIdView, StatusView } from './dto/answers.view.js';

@ApiTags('voices')
@Controller('api/v1/families/:familyId')
export class VoicesController {
  constructor(
    private readonly voices: VoicesService,
    private readonly talks: TalksService,
    private readonly thinking: ThinkingTimeService,
  ) {}

  @Post('decisions/:decisionId/child-views')
  @Can('add', 'ChildView')
  @ApiCreatedResponse({ type: RecordedIdView })
  sayView(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: ChildViewDto,
    @Idempotent() click: Click | undefined,
  ): Promise<RecordedIdView> {
    return this.voices.sayView(caller, familyId, decisionId, dto, click);
  }

  /** What children let whoever coordinates read now. */
  @Get('child-views')
  @Can('record', 'ChildView')
  @ApiOkResponse({ type: VoicesForCoordinatorView })
  heard(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<VoicesForCoordinatorView> {
    return this.voices.forCoordinator(caller, familyId);
  }

  @Put('child-views/:viewId/readers')
  @Can('change', 'ChildView')
  @ApiOkResponse({ type: RecordedIdView })
  chooseReaders(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('viewId') viewId: string,
    @Body() dto: ReadersDto,
  ): Promise<RecordedIdView> {
    return this.voices.chooseReaders(caller, familyId, viewId, dto);
  }

  @Post('child-views/:viewId/weighing')
  @HttpCode(200)
  @Can('record', 'ChildView')
  @ApiOkResponse({ type: StatusView })
  weigh(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('viewId') viewId: string,
    @Body() dto: WeighDto,
  ): Promise<StatusView> {
    return this.voices.weigh(caller, familyId, viewId, dto);
  }

  @Post('decisions/:decisionId/talks')
  @Can('add', 'Talk')
  @ApiCreatedResponse({ type: RecordedIdView })
  ask(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: TalkDto,
    @Idempotent() click: Click | undefined,
  ): Promise<RecordedIdView> {
    return this.talks.ask(caller, familyId, decisionId, dto, click);
  }

  @Post('talks/:talkId/close')
  @HttpCode(200)
  @Can('change', 'Talk')
  @ApiOkResponse({ type: RecordedIdView })
  close(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('talkId') talkId: string,
    @Body() dto: CloseTalkDto,
  ): Promise<RecordedIdView> {
    return this.talks.close(caller, familyId, talkId, dto);
  }

  @Post('decisions/:decisionId/thinking-time')
  @HttpCode(200)
  @Can('answer', 'Signature')
  @ApiOkResponse({ type: ThinkingTimeView })
  think(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() { until }: ThinkingTimeDto,
  ): Promise<ThinkingTimeView> {
    return this.thinking.think(caller, familyId, decisionId, until);
  }

  @Post('decisions/:decisionId/also-me')
  @HttpCode(200)
  @Can('answer', 'Decision')
  @ApiOkResponse({ type: StatusView })
  alsoMe(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
  ): Promise<StatusView> {
    return this.voices.alsoMe(caller, familyId, decisionId);
  }
}
