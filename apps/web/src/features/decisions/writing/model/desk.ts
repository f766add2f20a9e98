import { createContext, useContext, type Dispatch } from 'react';
import type { components } from '../../../../api/schema.js';
import type { Problem } from '../../../../api/problem.js';
import type { DeskAct, DeskState } from './desk-state.js';
import type { Decision } from './written.js';

type Schemas = components['schemas'];
export type Family = Schemas['FamilyView'];
export type Plan = Schemas['PlanView'];
export type Service = Schemas['ServiceView'];

/** Everything the parts of the page share: what is written, what the server says of it, and who is who. */
export interface Desk {
  readonly familyId: string;
  readonly family: Family;
  readonly plan: Plan;
  readonly services: readonly Service[];
  /** As last saved; what the rule says of it stands here. */
  readonly decision: Decision;
  readonly state: DeskState;
  readonly act: Dispatch<DeskAct>;
  /** Why the last save was refused. */
  readonly problem: Problem | undefined;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('There is no desk here.');
  return desk;
}
