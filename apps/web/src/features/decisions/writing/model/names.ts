import { useTranslation } from 'react-i18next';
import { useDesk, type Desk } from './desk.js';
import { refOf, type WrittenPart } from './written.js';

export interface Called {
  readonly value: string;
  readonly label: string;
}

/** Those a proposal can be about: the family and parents elsewhere. */
export function membersOf({ family }: Pick<Desk, 'family'>): readonly Called[] {
  return family.members
    .filter(({ role, diedOn }) => role !== 'representative' && role !== 'support-person' && diedOn === null)
    .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
}

/** Everybody tied to the family. */
export function everybodyIn({ family }: Pick<Desk, 'family'>): readonly Called[] {
  return family.members.map(({ personId, givenName }) => ({ value: personId, label: givenName }));
}

export function servicesOf({ services }: Pick<Desk, 'services'>): readonly Called[] {
  return services.map(({ id, name }) => ({ value: id, label: name }));
}

/** What a person or service is called. */
export function useName(): (id: string | null) => string {
  const { t } = useTranslation('writing');
  const { family, services } = useDesk();
  return (id) => {
    const person = family.members.find(({ personId }) => personId === id)?.givenName;
    return person ?? services.find((service) => service.id === id)?.name ?? t('somebody');
  };
}

/** "Del 2: Leksehjelp på tirsdag" */
export function usePartName(): (partId: string) => string {
  const { t } = useTranslation('writing');
  const { state } = useDesk();
  return (partId) => {
    const at = state.written.parts.findIndex((part) => refOf(part) === partId);
    const title = state.written.parts[at]?.payload.title ?? '';
    return t('part.named', { n: at + 1, title });
  };
}

/** Goals and steps in the plan that can be changed, ended or aimed at. */
export function goalsIn({ plan }: Pick<Desk, 'plan'>): readonly Called[] {
  return plan.areas.flatMap(({ goals }) => goals.map(({ id, title }) => ({ value: id, label: title })));
}

export function stepsIn({ plan }: Pick<Desk, 'plan'>): readonly Called[] {
  const steps = plan.areas.flatMap(({ goals, actions }) => [
    ...actions,
    ...goals.flatMap((goal) => goal.actions),
  ]);
  return steps.map(({ id, title }) => ({ value: id, label: title }));
}

export function targetsOf(desk: Pick<Desk, 'plan'>, { kind }: Pick<WrittenPart, 'kind'>): readonly Called[] {
  return kind.startsWith('goal') ? goalsIn(desk) : stepsIn(desk);
}
