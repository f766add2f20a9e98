import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { RecordedIdView } from './dto/answers.view.js';
import { InformingRefusalDto } from './dto/informing-refusal.dto.js';
import { InformingRefusalsView } from './dto/informing-refusal.view.js';
import { InformingRefusalsService } from './informing-refusals.service.js';

@ApiTags('decisions')
@Controller('api/v1/families/:familyId')
export class InformingRefusalsController {
  constructor(private readonly refusals: InformingRefusalsService) {}

  @Get('informing-refusals')
  @Can('read', 'InformingRefusal')
  @ApiOkResponse({ type: InformingRefusalsView })
  async list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<InformingRefusalsView> {
    return { items: await this.refusals.list(caller, familyId) };
  }

  @Post('decisions/:decisionId/informing-refusals')
  @Can('add', 'InformingRefusal')
  @ApiCreatedResponse({ type: RecordedIdView })
  record(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: InformingRefusalDto,
    @Idempotent() click: Click | undefined,
  ): Promise<RecordedIdView> {
    return this.refusals.record(caller, familyId, decisionId, dto, click);
  }
}
