import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CircleListeners, type Waiting } from '#families';
import type { BareTx } from '#platform/database';
import { looseFiles, filesOf } from './case-file.js';
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
      waits: (tx, familyId) => this.waits(tx, familyId),
    });
  }

  /**
   * What a proposal asks hangs on the circle and on who sees its parts; of these a consent changes only what services
   * see, so what was read before it holds. Rows that are one human being now are read anew.
   */
  private async waits(tx: BareTx, familyId: string): Promise<Waiting | null> {
    const { open, facts, viewers } = await looseFiles(tx, familyId);
    if (open.length === 0 || facts === undefined) return null;
    if (open.some(({ standsFor }) => Object.keys(standsFor).length > 0))
      return (later) => this.recomputing.recomputeFamily(later, familyId);
    return (later, _, asItBecomes) => {
      const then = viewers.map(({ id, viewer }) => ({ id, viewer: viewer && asItBecomes(viewer) }));
      return this.recomputing.recomputeFiles(later, familyId, filesOf({ open, facts, viewers: then }));
    };
  }
}
