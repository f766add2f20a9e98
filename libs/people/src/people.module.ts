import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { AuthorityFactsService } from './authority-facts.service.js';
import { ContactPointsController } from './contact-points.controller.js';
import { ContactPointsService } from './contact-points.service.js';
import { OwnWordsController } from './own-words.controller.js';
import { OwnWordsService } from './own-words.service.js';
import { PersonsService } from './persons.service.js';
import { StaffController } from './staff.controller.js';
import { StaffService } from './staff.service.js';
import { SECRET_KEYS } from './vault.seal.js';
import { VaultService } from './vault.service.js';

@Module({})
export class PeopleModule {
  /** For the API. The worker needs the vault alone: `forWorker`. */
  static with(settings: Settings): DynamicModule {
    const own = [VaultService, PersonsService, AuthorityFactsService];
    return {
      module: PeopleModule,
      global: true,
      controllers: [StaffController, ContactPointsController, OwnWordsController],
      providers: [keysOf(settings), ...own, StaffService, ContactPointsService, OwnWordsService],
      exports: [SECRET_KEYS, VaultService, PersonsService, AuthorityFactsService],
    };
  }

  static forWorker(settings: Settings): DynamicModule {
    const providers = [keysOf(settings), VaultService];
    return { module: PeopleModule, global: true, providers, exports: [SECRET_KEYS, VaultService] };
  }
}

function keysOf(settings: Settings) {
  return { provide: SECRET_KEYS, useFactory: () => loadSecretKeys(settings) };
}
