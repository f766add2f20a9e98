import { Module } from '@nestjs/common';
import { controllers } from './controllers.js';
import { FamilyShowService } from './family-show.service.js';
import { providers } from './providers.js';

@Module({ controllers, providers, exports: [FamilyShowService] })
export class FamiliesModule {}
