import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { AnswerRequestDto, RefuseCorrectionDto } from './dto/answer.dto.js';
import { AskCorrectionDto, AskErasureDto } from './dto/ask.dto.js';
import { RequestMadeView } from './dto/request-made.view.js';
import { RightsView } from './dto/rights.view.js';
import { RightsAnswersService } from './rights-answers.service.js';
import { RightsService } from './rights.service.js';

@ApiTags('rights')
@Controller('api/v1/families/:familyId')
export class RightsController {
  constructor(
    private readonly rights: RightsService,
    private readonly answers: RightsAnswersService,
  ) {}

  @Can('read', 'Rights')
  @Get('rights')
  @ApiOkResponse({ type: RightsView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<RightsView> {
    return this.rights.list(caller, familyId);
  }

  @Can('add', 'Rights')
  @Post('corrections')
  @ApiCreatedResponse({ type: RequestMadeView })
  askCorrection(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: AskCorrectionDto,
    @Idempotent() click?: Click,
  ): Promise<RequestMadeView> {
    return this.rights.askCorrection(caller, familyId, body, click);
  }

  @Can('add', 'Rights')
  @Post('erasures')
  @ApiCreatedResponse({ type: RequestMadeView })
  askErasure(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: AskErasureDto,
    @Idempotent() click?: Click,
  ): Promise<RequestMadeView> {
    return this.rights.askErasure(caller, familyId, body, click);
  }

  @Can('withdraw', 'Rights')
  @Post('rights/:requestId/withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('requestId') requestId: string,
  ): Promise<void> {
    return this.rights.withdraw(caller, familyId, requestId);
  }

  @Can('answer', 'Rights')
  @Post('rights/:requestId/correct')
  @HttpCode(204)
  @ApiNoContentResponse()
  correct(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('requestId') requestId: string,
    @Body() { answer }: AnswerRequestDto,
  ): Promise<void> {
    return this.answers.correct(caller, familyId, requestId, answer);
  }

  @Can('answer', 'Rights')
  @Post('rights/:requestId/refuse')
  @HttpCode(204)
  @ApiNoContentResponse()
  refuse(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('requestId') requestId: string,
    @Body() body: RefuseCorrectionDto,
  ): Promise<void> {
    return this.answers.refuse(caller, familyId, requestId, body);
  }

  /** Says what goes and what stays, and lets go what may. */
  @Can('answer', 'Rights')
  @Post('rights/:requestId/answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  answer(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('requestId') requestId: string,
    @Body() { answer }: AnswerRequestDto,
  ): Promise<void> {
    return this.answers.answerErasure(caller, familyId, requestId, answer);
  }
}
