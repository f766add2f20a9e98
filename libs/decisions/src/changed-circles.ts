import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CircleListeners } from '#families';
import { lockedAnyOpen } from './cases.queries.js';
import { RecomputingService } from './decisions.recompute.service.js';

/** A fact about the circle changed: open decisions are asked again in the same transaction, in the API and in the worker. */
@Injectable()
export class ChangedCircles implements OnModuleInit {
  constructor(
    private readonly circle: CircleListeners,
    private readonly recomputing: RecomputingService,
  ) {}

  onModuleInit(): void {
    this.circle.register({
      changed: (tx, familyId) => this.recomputing.recomputeFamily(tx, familyId),
      waits: lockedAnyOpen,
    });
  }
}
