import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { RecordedIdView } from './dto/answers.view.js';
import { CallsToMakeView } from './dto/outside-call.view.js';
import { CallBackDto } from './dto/call-back.dto.js';
import { OutsideCallsService } from './outside-calls.service.js';

/** For a leader of another service, who has no tie to the family: whom to call, and what was said. */
@ApiTags('signatures')
@Controller('api/v1/call-backs')
export class OutsideCallsController {
  constructor(private readonly calls: OutsideCallsService) {}

  @Get()
  @Can('add', 'CallBack')
  @ApiOkResponse({ type: CallsToMakeView })
  async list(@Caller() caller: Ticket): Promise<CallsToMakeView> {
    return { items: await this.calls.list(caller) };
  }

  @Post(':signatureId')
  @Can('add', 'CallBack')
  @ApiCreatedResponse({ type: RecordedIdView })
  record(
    @Caller() caller: Ticket,
    @Param('signatureId') signatureId: string,
    @Body() dto: CallBackDto,
    @Idempotent() click: Click | undefined,
  ): Promise<RecordedIdView> {
    return this.calls.record(caller, signatureId, dto, click);
  }
}
