import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { AuthController } from './auth.controller.js';
import { DemoClientSecret } from './demo/demo-client-secret.js';
import { DemoLogin } from './demo/demo-login.js';
import { DemoDirectory, JsonDemoDirectory } from './demo/demo-persons.js';
import { DemoController } from './demo/demo.controller.js';
import { LoginService } from './login.service.js';
import { OidcClient } from './oidc-client.js';
import { SECRET_KEYS, SessionsService } from './sessions.service.js';

const demo = (settings: Settings) => ({
  controllers: [DemoController],
  providers: [{ provide: DemoDirectory, useFactory: () => directoryOf(settings) }, DemoLogin],
});

function directoryOf({ dataDir }: Settings): DemoDirectory {
  return new JsonDemoDirectory(undefined, join(dataDir, 'demo-persons'));
}

@Module({})
export class IdentityModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [AuthController, ...(settings.demo ? demo(settings).controllers : [])],
      providers: [
        { provide: SECRET_KEYS, useFactory: () => loadSecretKeys(settings) },
        DemoClientSecret,
        OidcClient,
        SessionsService,
        LoginService,
        ...(settings.demo ? demo(settings).providers : []),
      ],
      exports: settings.demo ? [DemoDirectory] : [],
    };
  }
}
