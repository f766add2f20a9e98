import { Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { ConsentsShownService } from './consents-shown.service.js';

@Module({
  controllers: [ConsentsController],
  providers: [ConsentsService, ConsentsShownService],
  exports: [ConsentsShownService],
})
export class ConsentsModule {}
