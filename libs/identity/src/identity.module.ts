import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { AuthController } from './auth.controller.js';
import { DemoClientSecret } from './demo/demo-client-secret.js';
import { DemoLogin } from './demo/demo-login.js';
import { DemoDirectory, JsonDemoDirectory } from './demo/demo-persons.js';
import { DemoController } from './demo/demo.controller.js';
import { LogInsController } from './log-ins.controller.js';
import { LogInsService } from './log-ins.service.js';
import { LoginService } from './login.service.js';
import { OidcClient } from './oidc-client.js';
import { SECRET_KEYS, SessionsService } from './sessions.service.js';

const demo = ({ dataDir }: Settings) => {
  const directory = () => new JsonDemoDirectory(undefined, join(dataDir, 'demo-persons'));
  return [{ provide: DemoDirectory, useFactory: directory }, DemoLogin];
};

@Module({})
export class IdentityModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [AuthController, LogInsController, ...(settings.demo ? [DemoController] : [])],
      providers: [
        { provide: SECRET_KEYS, useFactory: () => loadSecretKeys(settings) },
        DemoClientSecret,
        OidcClient,
        SessionsService,
        LoginService,
        LogInsService,
        ...(settings.demo ? demo(settings) : []),
      ],
      exports: settings.demo ? [DemoDirectory] : [],
    };
  }
}
