import { Global, Module } from '@nestjs/common';
import { CircleListeners } from './circle-listeners.js';
import { WithdrawalListeners } from './withdrawal-listeners.js';

/** One registry a process: the API's writes and the worker's jobs tell the same listeners. */
@Global()
@Module({
  providers: [CircleListeners, WithdrawalListeners],
  exports: [CircleListeners, WithdrawalListeners],
})
export class CircleModule {}
