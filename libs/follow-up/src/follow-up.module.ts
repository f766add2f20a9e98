import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { SECRET_KEYS } from '#people';
import { PlanCarriersModule } from '#plans';
import { DemoClockService } from './demo-clock.service.js';
import { DemoFollowUpController } from './demo.controller.js';
import { Mailer } from './mail/mailer.js';
import { mailerFor } from './mail/mailer-for.js';
import { MailService } from './mail.service.js';
import { NoticesService } from './notices.service.js';
import { StepsTold } from './steps-told.js';

@Module({})
export class FollowUpModule {
  /** Who is to be told; and, in the demo, what anyone can look at and move. */
  static forApi(settings: Settings): DynamicModule {
    const told = { module: FollowUpModule, imports: [PlanCarriersModule] };
    return settings.demo
      ? { ...told, controllers: [DemoFollowUpController], providers: [StepsTold, DemoClockService] }
      : { ...told, providers: [StepsTold] };
  }

  /** Who is told what, and the letters. */
  static forWorker(settings: Settings): DynamicModule {
    return {
      module: FollowUpModule,
      providers: [
        { provide: SECRET_KEYS, useFactory: () => loadSecretKeys(settings) },
        { provide: Mailer, useFactory: () => mailerFor(settings) },
        MailService,
        NoticesService,
      ],
    };
  }
}
