import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { SignaturesService } from './signatures.service.js';
import { SheetsService } from './sheets.service.js';
import { SigningService } from './decisions.sign.service.js';
import { SignDecisionDto } from './dto/sign-decision.dto.js';
import { CallBackDto } from './dto/call-back.dto.js';
import { RecordAnswerDto } from './dto/recorded-answer.dto.js';
import { SignedView, StatusView } from './dto/answers.view.js';
import { ReceiptView } from './dto/receipt.view.js';
import { SheetView } from './dto/sheet.view.js';

@ApiTags('signatures')
@Controller('api/v1/families/:familyId')
export class SignaturesController {
  constructor(
    private readonly signing: SigningService,
    private readonly signatures: SignaturesService,
    private readonly sheets: SheetsService,
  ) {}

  @Post('decisions/:decisionId/signatures')
  @Can('answer', 'Signature')
  @ApiCreatedResponse({ type: SignedView })
  sign(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: SignDecisionDto,
    @Idempotent() click: Click | undefined,
  ): Promise<SignedView> {
    return this.signing.sign(caller, familyId, decisionId, dto, click);
  }

  @Post('decisions/:decisionId/recorded-answers')
  @Can('record', 'Signature')
  @ApiCreatedResponse({ type: SignedView })
  record(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Body() dto: RecordAnswerDto,
    @Idempotent() click: Click | undefined,
  ): Promise<SignedView> {
    return this.signing.record(caller, familyId, decisionId, dto, click);
  }

  @Post('signatures/:signatureId/withdraw')
  @HttpCode(200)
  @Can('withdraw', 'Signature')
  @ApiOkResponse({ type: StatusView })
  withdraw(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('signatureId') signatureId: string,
  ): Promise<StatusView> {
    return this.signatures.withdraw(caller, familyId, signatureId);
  }

  @Post('signatures/:signatureId/call-back')
  @HttpCode(200)
  @Can('add', 'CallBack')
  @ApiOkResponse({ type: StatusView })
  callBack(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('signatureId') signatureId: string,
    @Body() dto: CallBackDto,
    @Idempotent() click: Click | undefined,
  ): Promise<StatusView> {
    return this.signatures.callBack(caller, familyId, signatureId, dto, click);
  }

  /** The receipt as a person keeps it: exactly these bytes are what `npm run verify` reads. */
  @Get('signatures/:signatureId/receipt')
  @Header('content-type', 'application/json; charset=utf-8')
  @Can('read', 'Signature')
  @ApiOkResponse({ type: ReceiptView })
  receipt(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('signatureId') signatureId: string,
  ): Promise<string> {
    return this.signatures.receipt(caller, familyId, signatureId);
  }

  @Get('decisions/:decisionId/versions/:n/sheet')
  @Can('read', 'Decision')
  @ApiQuery({
    name: 'onBehalfOf',
    required: false,
    format: 'uuid',
    description: 'An adult who lets the caller sign for them',
  })
  @ApiParam({ name: 'n', schema: { type: 'integer', minimum: 1 }, description: 'The version' })
  @ApiOkResponse({ type: SheetView })
  sheet(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('decisionId') decisionId: string,
    @Param('n', ParseIntPipe) n: number,
    @Query('onBehalfOf', new ParseUUIDPipe({ optional: true })) onBehalfOf?: string,
  ): Promise<SheetView> {
    return this.sheets.read(caller, familyId, decisionId, n, onBehalfOf);
  }
}
