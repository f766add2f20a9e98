import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { KeepOutDto, LetInDto, OwnCaseDto, ReviewKeptOutDto } from './dto/kept-out.dto.js';
import { EmployeesToKeepOutView, KeptOutListView, KeptOutOfFamilyListView } from './dto/kept-out.view.js';
import { RecordedView } from './dto/records.dto.js';
import { KeptOutService } from './kept-out.service.js';

/** Employees who have no place with one family. */
@ApiTags('team')
@Controller('api/v1')
export class KeptOutController {
  constructor(private readonly keptOut: KeptOutService) {}

  @Can('record', 'KeptOut')
  @Post('families/:familyId/own-case')
  @HttpCode(204)
  @ApiNoContentResponse()
  recordOwn(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: OwnCaseDto,
  ): Promise<void> {
    return this.keptOut.recordOwn(caller, familyId, body);
  }

  @Can('read', 'KeptOut')
  @Get('families/:familyId/kept-out')
  @ApiOkResponse({ type: KeptOutOfFamilyListView })
  ofFamily(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<KeptOutOfFamilyListView> {
    return this.keptOut.ofFamily(caller, familyId);
  }

  @Can('add', 'KeptOut')
  @Get('kept-out')
  @ApiOkResponse({ type: KeptOutListView })
  list(@Caller() caller: Ticket): Promise<KeptOutListView> {
    return this.keptOut.list(caller);
  }

  @Can('add', 'KeptOut')
  @Get('kept-out/families/:familyId/employees')
  @ApiOkResponse({ type: EmployeesToKeepOutView })
  employees(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<EmployeesToKeepOutView> {
    return this.keptOut.employees(caller, familyId);
  }

  @Can('add', 'KeptOut')
  @Post('kept-out')
  @ApiCreatedResponse({ type: RecordedView })
  keepOut(
    @Caller() caller: Ticket,
    @Body() body: KeepOutDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.keptOut.keepOut(caller, body, click);
  }

  @Can('change', 'KeptOut')
  @Post('kept-out/:keptOutId/lift')
  @HttpCode(204)
  @ApiNoContentResponse()
  letIn(@Caller() caller: Ticket, @Param('keptOutId') id: string, @Body() body: LetInDto): Promise<void> {
    return this.keptOut.letIn(caller, id, body);
  }

  @Can('change', 'KeptOut')
  @Post('kept-out/:keptOutId/review')
  @HttpCode(204)
  @ApiNoContentResponse()
  review(
    @Caller() caller: Ticket,
    @Param('keptOutId') id: string,
    @Body() body: ReviewKeptOutDto,
  ): Promise<void> {
    return this.keptOut.review(caller, id, body.reviewOn);
  }
}
