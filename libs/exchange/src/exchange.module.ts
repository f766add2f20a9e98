import { Module } from '@nestjs/common';
import { DecisionsModule } from '#decisions';
import { PlansModule } from '#plans';
import { BringService } from './bring.service.js';
import { ExchangeController } from './exchange.controller.js';
import { TakeAlongService } from './take-along.service.js';

@Module({
  imports: [PlansModule, DecisionsModule],
  controllers: [ExchangeController],
  providers: [TakeAlongService, BringService],
})
export class ExchangeModule {}
