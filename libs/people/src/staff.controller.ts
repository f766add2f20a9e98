import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, IfMatch, type Click } from '#platform/http';
import { ChangeStaffDto } from './dto/change-staff.dto.js';
import { AppointStaffDto } from './dto/staff.dto.js';
import { StaffListView, StaffView } from './dto/staff.view.js';
import { StaffService } from './staff.service.js';

@ApiTags('administration')
@Controller('api/v1/admin/staff')
export class StaffController {
  constructor(private readonly staff: StaffService) {}

  @Can('read', 'Staff')
  @ApiOkResponse({ type: StaffListView })
  @Get()
  async list(@Caller() caller: Ticket): Promise<StaffListView> {
    return { items: await this.staff.list(caller) };
  }

  @Can('add', 'Staff')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: StaffView })
  @Post()
  appoint(
    @Caller() caller: Ticket,
    @Idempotent() click: Click | undefined,
    @Body() body: AppointStaffDto,
  ): Promise<StaffView> {
    return this.staff.appoint(caller, click, body);
  }

  @Can('change', 'Staff')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: StaffView })
  @Patch(':id')
  change(
    @Caller() caller: Ticket,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeStaffDto,
  ): Promise<StaffView> {
    return this.staff.correct(caller, id, version, body);
  }
}
