import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { AuthorityRecordsService } from './authority-records.service.js';
import { BlocksService } from './blocks.service.js';
import { BlockDto, ChangeBlockDto, EndRecordDto, RecordedView, SupportPersonDto } from './dto/records.dto.js';
import { RepresentativeDto } from './dto/representative.dto.js';
import { SupportPersonsService } from './support-persons.service.js';

/** Who represents, supports or is barred. */
@ApiTags('families')
@Controller('api/v1/families/:familyId')
export class AuthorityController {
  constructor(
    private readonly records: AuthorityRecordsService,
    private readonly blocks: BlocksService,
    private readonly supports: SupportPersonsService,
  ) {}

  @Can('add', 'Representative')
  @Post('representatives')
  @ApiCreatedResponse({ type: RecordedView })
  represent(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: RepresentativeDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.records.represent(caller, familyId, body, click);
  }

  @Can('change', 'Representative')
  @Patch('representatives/:recordId')
  @HttpCode(204)
  @ApiNoContentResponse()
  endRepresentation(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('recordId') recordId: string,
    @Body() body: EndRecordDto,
  ): Promise<void> {
    return this.records.endRepresentation(caller, familyId, recordId, body);
  }

  @Can('add', 'Block')
  @Post('blocks')
  @ApiCreatedResponse({ type: RecordedView })
  block(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: BlockDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.blocks.set(caller, familyId, body, click);
  }

  @Can('change', 'Block')
  @Patch('blocks/:blockId')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeBlock(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('blockId') blockId: string,
    @Body() body: ChangeBlockDto,
  ): Promise<void> {
    return this.blocks.change(caller, familyId, blockId, body);
  }

  @Can('add', 'Support')
  @Post('support-persons')
  @ApiCreatedResponse({ type: RecordedView })
  nameSupport(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: SupportPersonDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.supports.name(caller, familyId, body, click);
  }

  @Can('withdraw', 'Support')
  @Post('support-persons/:recordId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSupport(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('recordId') recordId: string,
  ): Promise<void> {
    return this.supports.end(caller, familyId, recordId);
  }
}
