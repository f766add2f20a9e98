import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { AccessReviewService } from './access-review.service.js';
import { AccessReviewView } from './dto/access-review.view.js';
import { MadeView } from './dto/made.view.js';
import { AnswerOfficerDto, ReviewSignalDto } from './dto/review-signal.dto.js';

@ApiTags('access-review')
@Controller('api/v1/access-review')
export class AccessReviewController {
  constructor(private readonly reviews: AccessReviewService) {}

  /** For the data protection officer: signals in the access log, and what families ask. */
  @Can('read', 'AccessReview')
  @Get()
  @ApiOkResponse({ type: AccessReviewView })
  show(@Caller() caller: Ticket): Promise<AccessReviewView> {
    return this.reviews.show(caller);
  }

  @Can('record', 'AccessReview')
  @Post('signals')
  @ApiCreatedResponse({ type: MadeView })
  review(
    @Caller() caller: Ticket,
    @Body() body: ReviewSignalDto,
    @Idempotent() click?: Click,
  ): Promise<MadeView> {
    return this.reviews.review(caller, body, click);
  }

  @Can('record', 'AccessReview')
  @Post('questions/:questionId/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeView })
  answer(
    @Caller() caller: Ticket,
    @Param('questionId') questionId: string,
    @Body() body: AnswerOfficerDto,
  ): Promise<MadeView> {
    return this.reviews.answer(caller, questionId, body);
  }
}
