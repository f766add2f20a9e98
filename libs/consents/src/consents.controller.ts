import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ConsentEndsService } from './consent-ends.service.js';
import { ConsentsShownService } from './consents-shown.service.js';
import { ConsentsService } from './consents.service.js';
import { ConsentGivenView, ConsentsView } from './dto/consent.view.js';
import { InvalidateConsentDto, RenewConsentDto } from './dto/end-consent.dto.js';
import { GiveConsentDto } from './dto/give-consent.dto.js';
import { ConsentMatrixView } from './dto/matrix.view.js';
import { NoticesView } from './dto/notice.view.js';

@ApiTags('consents')
@Controller('api/v1/families/:familyId/consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly ends: ConsentEndsService,
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

  @Can('read', 'Consent')
  @Get('matrix')
  @ApiOkResponse({ type: ConsentMatrixView })
  matrix(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<ConsentMatrixView> {
    return this.shown.matrix(caller, familyId);
  }

  @Can('read', 'Consent')
  @Get('notices')
  @ApiOkResponse({ type: NoticesView })
  notices(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<NoticesView> {
    return this.shown.notices(caller, familyId);
  }

  @Can('withdraw', 'Consent')
  @Post(':consentId/renew')
  @ApiCreatedResponse({ type: ConsentGivenView })
  renew(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('consentId') consentId: string,
    @Body() body: RenewConsentDto,
    @Idempotent() click?: Click,
  ): Promise<ConsentGivenView> {
    return this.consents.renew(caller, familyId, consentId, body, click);
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
    return this.ends.withdraw(caller, familyId, consentId);
  }

  /** It was never valid. */
  @Can('stop', 'Consent')
  @Post(':consentId/invalidate')
  @HttpCode(204)
  @ApiNoContentResponse()
  invalidate(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('consentId') consentId: string,
    @Body() body: InvalidateConsentDto,
  ): Promise<void> {
    return this.ends.invalidate(caller, familyId, consentId, body.reason);
  }
}
