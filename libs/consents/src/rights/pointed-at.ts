import { Injectable } from '@nestjs/common';
import type { CorrectionAbout } from '#contract';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';

/** Whether something stands in the family for whoever asks. */
export type Finder = (tx: Tx, familyId: string, id: string) => Promise<boolean>;

/** What a correction points at is looked up by those who keep it; what is not there for whoever asks, is not there. */
@Injectable()
export class PointedAt {
  private readonly finders = new Map<CorrectionAbout, Finder>();

  register(about: CorrectionAbout, finder: Finder): void {
    this.finders.set(about, finder);
  }

  async assertThere(tx: Tx, familyId: string, about: CorrectionAbout, id: string): Promise<void> {
    const finder = this.finders.get(about);
    if (finder === undefined || !(await finder(tx, familyId, id))) throw platformErrors['not-found']();
  }
}
