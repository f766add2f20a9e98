import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ExemptionDto, ExemptionsToConfirmView, ExemptionsView } from './dto/exemption.dto.js';
import { RecordedView } from './dto/records.dto.js';
import { ExemptionsService } from './exemptions.service.js';

@ApiTags('families')
@Controller('api/v1')
export class ExemptionsController {
  constructor(private readonly exemptions: ExemptionsService) {}

  @Can('read', 'Exemption')
  @Get('families/:familyId/exemptions')
  @ApiOkResponse({ type: ExemptionsView })
  async list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<ExemptionsView> {
    return { items: await this.exemptions.list(caller, familyId) };
  }

  @Can('add', 'Exemption')
  @Post('families/:familyId/exemptions')
  @ApiCreatedResponse({ type: RecordedView })
  record(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: ExemptionDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.exemptions.record(caller, familyId, body, click);
  }

  @Can('confirm', 'Exemption')
  @Post('families/:familyId/exemptions/:exemptionId/confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirm(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('exemptionId') exemptionId: string,
  ): Promise<void> {
    return this.exemptions.confirm(caller, familyId, exemptionId);
  }

  /** For the second employee, who may have no tie to the family: only what the act needs. */
  @Can('confirm', 'Exemption')
  @Get('exemptions')
  @ApiOkResponse({ type: ExemptionsToConfirmView })
  async toConfirm(@Caller() caller: Ticket): Promise<ExemptionsToConfirmView> {
    return { items: await this.exemptions.toConfirm(caller) };
  }
}
