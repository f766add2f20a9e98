import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags, ApiOkResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ConfirmPromiseDto, RefusePromiseDto } from './dto/answer-promise.dto.js';
import { PromiseDto } from './dto/promise.dto.js';
import { AnsweredPromiseView, AskedPromisesView, PromiseView } from './dto/promise.view.js';
import { PromisesService } from './promises.service.js';
import { ServicePromisesService } from './service-promises.service.js';

@ApiTags('promises')
@Controller('api/v1')
export class PromisesController {
  constructor(
    @Inject(PromisesService) private readonly promises: PromisesService,
    @Inject(ServicePromisesService) private readonly services: ServicePromisesService,
  ) {}

  @Can('add', 'Plan')
  @Post('families/:familyId/promises')
  @ApiCreatedResponse({ type: PromiseView })
  promise(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: PromiseDto,
    @Idempotent() click: Click | undefined,
  ): Promise<PromiseView> {
    return this.promises.promise(caller, familyId, body, click);
  }

  @Can('answer', 'ServicePromise')
  @Post('families/:familyId/promises/:id/confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: AnsweredPromiseView })
  confirm(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('id') id: string,
    @Body() body: ConfirmPromiseDto,
  ): Promise<AnsweredPromiseView> {
    return this.services.confirm(caller, familyId, id, body);
  }

  @Can('answer', 'ServicePromise')
  @Post('families/:familyId/promises/:id/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: AnsweredPromiseView })
  refuse(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('id') id: string,
    @Body() body: RefusePromiseDto,
  ): Promise<AnsweredPromiseView> {
    return this.services.refuse(caller, familyId, id, body);
  }

  @Can('answer', 'ServicePromise')
  @Get('service-promises')
  @ApiOkResponse({ type: AskedPromisesView })
  waiting(@Caller() caller: Ticket): Promise<AskedPromisesView> {
    return this.services.waiting(caller);
  }
}
