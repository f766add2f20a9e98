import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, IfMatch, type Click } from '#platform/http';
import { AddServiceDto, ChangeServiceDto, ServicesQuery } from './dto/service.dto.js';
import { ServiceListView, ServiceView } from './dto/service.view.js';
import { ServicesService } from './services.service.js';

@ApiTags('administration')
@Controller('api/v1/admin/services')
export class ServicesController {
  constructor(private readonly services: ServicesService) {}

  @Can('read', 'Service')
  @ApiOkResponse({ type: ServiceListView })
  @Get()
  async list(@Caller() caller: Ticket, @Query() { family }: ServicesQuery): Promise<ServiceListView> {
    return { items: await this.services.list(caller, family) };
  }

  @Can('add', 'Service')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: ServiceView })
  @Post()
  add(
    @Caller() caller: Ticket,
    @Idempotent() click: Click | undefined,
    @Body() body: AddServiceDto,
  ): Promise<ServiceView> {
    return this.services.setUp(caller, click, body);
  }

  @Can('change', 'Service')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: ServiceView })
  @Patch(':id')
  change(
    @Caller() caller: Ticket,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeServiceDto,
  ): Promise<ServiceView> {
    return this.services.correct(caller, id, version, body);
  }
}
