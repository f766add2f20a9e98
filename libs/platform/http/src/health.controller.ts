import { Controller, Get, Header, Headers, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { platformErrors } from '#platform/errors';
import { Public } from './decorators.js';
import { httpErrors } from './http.errors.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';
import type { HttpRequest } from './request.js';

@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Public('a process manager asks whether the process lives')
  @Get('health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Public('a load balancer asks whether to send visitors here')
  @Get('health/ready')
  async ready(): Promise<{ status: string; checks: Record<string, string> }> {
    const checks = await this.readiness.ask();
    const waiting = Object.values(checks).includes('away');
    if (waiting) throw httpErrors.unavailable({ checks });
    return { status: 'ready', checks };
  }

  @Public('only from this machine or with the metrics token; holds counts, no content')
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async show(@Req() request: HttpRequest, @Headers('authorization') sent?: string): Promise<string> {
    if (!this.metrics.isOpenTo(request, sent)) throw platformErrors['not-found']();
    return this.metrics.text();
  }
}
