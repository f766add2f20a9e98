import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { lifeAreas } from '#contract';
import { Database, statement, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { HomeView, NextStepView } from './dto/home.view.js';
import { columnsOf, nextSteps, type StepAhead } from './rules/next-steps.js';

export const homeStatement = statement('home', readFileSync(new URL('./home.sql', import.meta.url), 'utf8'));

type FoundStep = StepAhead & Omit<NextStepView, 'columns'>;
type Found = Omit<HomeView, 'nextSteps'> & { readonly steps: readonly FoundStep[] };

/** A family as one of its own meets it first, in one round trip; leaves its line in the access log. */
@Injectable()
export class HomeQueries {
  constructor(private readonly database: Database) {}

  async home(caller: Ticket, familyId: string): Promise<HomeView> {
    const [found] = await this.database.read<Found>(caller, homeStatement, [familyId]);
    if (found === undefined) throw platformErrors['not-found']();
    const { steps, areas, ...rest } = found;
    const inOrder = [...areas].sort((a, b) => lifeAreas.indexOf(a.area) - lifeAreas.indexOf(b.area));
    return { ...rest, areas: inOrder, nextSteps: nextSteps(steps).map(stepView) };
  }
}

function stepView({ ownerKind, withService, ...step }: FoundStep): NextStepView {
  return { ...step, columns: columnsOf({ ownerKind, withService }) };
}
