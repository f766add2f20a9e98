import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { PolicyListView, PolicyView } from './dto/policy.view.js';
import { SetPolicyDto } from './dto/set-policy.dto.js';
import { PoliciesService } from './policies.service.js';

@ApiTags('administration')
@Controller('api/v1/admin/policies')
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Can('read', 'Policy')
  @ApiOkResponse({ type: PolicyListView })
  @Get()
  async list(@Caller() caller: Ticket): Promise<PolicyListView> {
    return { items: await this.policies.list(caller) };
  }

  @Can('add', 'Policy')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiCreatedResponse({ type: PolicyView })
  @Post()
  choose(
    @Caller() caller: Ticket,
    @Idempotent() click: Click | undefined,
    @Body() body: SetPolicyDto,
  ): Promise<PolicyView> {
    return this.policies.choose(caller, click, body);
  }
}
