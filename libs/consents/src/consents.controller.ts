import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ConsentsShownService } from './consents-shown.service.js';
import { ConsentsService } from './consents.service.js';
import { ConsentGivenView, ConsentsView } from './dto/consent.view.js';
import { GiveConsentDto } from './dto/give-consent.dto.js';

@ApiTags('consents')
@Controller('api/v1/families/:familyId/consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly shown: ConsentsShownService,
  ) {}

  // Own hand or the coordinator's pen: the service asks for "add" or "record"; "withdraw" is what both may.
  @Can('withdraw', 'Consent')
  @Post()
  @ApiCreatedResponse({ type: ConsentGivenView })
  give(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: GiveConsentDto,
    @Idempotent() click?: Click,
  ): Promise<ConsentGivenView> {
    return this.consents.give(caller, familyId, body, click);
  }

  @Can('read', 'Consent')
  @Get()
  @ApiOkResponse({ type: ConsentsView })
  list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<ConsentsView> {
    return this.shown.list(caller, familyId);
  }

  @Can('withdraw', 'Consent')
  @Post(':consentId/withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('consentId') consentId: string,
  ): Promise<void> {
    return this.consents.withdraw(caller, familyId, consentId);
  }
}
