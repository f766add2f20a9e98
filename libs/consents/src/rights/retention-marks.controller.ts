import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { RetentionMarkDto } from './dto/answer.dto.js';
import { RequestMadeView } from './dto/request-made.view.js';
import { RightsAnswersService } from './rights-answers.service.js';

@ApiTags('rights')
@Controller('api/v1/families/:familyId/retention-marks')
export class RetentionMarksController {
  constructor(private readonly answers: RightsAnswersService) {}

  @Can('record', 'Rights')
  @Post()
  @ApiCreatedResponse({ type: RequestMadeView })
  mark(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: RetentionMarkDto,
    @Idempotent() click?: Click,
  ): Promise<RequestMadeView> {
    return this.answers.mark(caller, familyId, body, click);
  }

  @Can('record', 'Rights')
  @Post(':markId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('markId') markId: string,
  ): Promise<void> {
    return this.answers.endMark(caller, familyId, markId);
  }
}
