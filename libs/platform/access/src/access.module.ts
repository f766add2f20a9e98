import { Global, Module } from '@nestjs/common';
import { ENTRY_RULE } from '#platform/database';
import { mayEnter } from './rights.js';

/** Gives the database its rule on who may enter. */
@Global()
@Module({ providers: [{ provide: ENTRY_RULE, useValue: mayEnter }], exports: [ENTRY_RULE] })
export class AccessModule {}
