import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { SECRET_KEYS } from '#people';
import { DemoClockService } from './demo-clock.service.js';
import { DemoFollowUpController } from './demo.controller.js';
import { Mailer } from './mail/mailer.js';
import { mailerFor } from './mail/mailer-for.js';
import { MailService } from './mail.service.js';
import { NoticesService } from './notices.service.js';

@Module({})
export class FollowUpModule {
  /** What anyone can look at and move in the demo; nothing elsewhere. */
  static forApi(settings: Settings): DynamicModule {
    return settings.demo
      ? { module: FollowUpModule, controllers: [DemoFollowUpController], providers: [DemoClockService] }
      : { module: FollowUpModule };
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
