import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { DisclosuresService } from './disclosures.service.js';
import { DiscloseDto } from './dto/disclose.dto.js';
import { DisclosuresToReviewView } from './dto/disclosure-to-review.view.js';
import { ReviewDisclosureDto } from './dto/review-disclosure.dto.js';
import { DisclosureMadeView, DisclosuresView } from './dto/disclosure.view.js';

@ApiTags('consents')
@Controller('api/v1')
export class DisclosuresController {
  constructor(private readonly disclosures: DisclosuresService) {}

  @Can('read', 'Disclosure')
  @Get('families/:familyId/disclosures')
  @ApiOkResponse({ type: DisclosuresView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<DisclosuresView> {
    return this.disclosures.list(caller, familyId);
  }

  /** Takes the permission of its own, and a tie to the family. */
  @Can('add', 'Disclosure')
  @Post('families/:familyId/disclosures')
  @ApiCreatedResponse({ type: DisclosureMadeView })
  disclose(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: DiscloseDto,
    @Idempotent() click?: Click,
  ): Promise<DisclosureMadeView> {
    return this.disclosures.disclose(caller, familyId, body, click);
  }

  @Can('confirm', 'Disclosure')
  @Get('disclosures')
  @ApiOkResponse({ type: DisclosuresToReviewView })
  toReview(@Caller() caller: Ticket): Promise<DisclosuresToReviewView> {
    return this.disclosures.toReview(caller);
  }

  @Can('confirm', 'Disclosure')
  @Post('disclosures/:disclosureId/review')
  @HttpCode(204)
  @ApiNoContentResponse()
  review(
    @Caller() caller: Ticket,
    @Param('disclosureId') id: string,
    @Body() body: ReviewDisclosureDto,
  ): Promise<void> {
    return this.disclosures.review(caller, id, body);
  }
}
