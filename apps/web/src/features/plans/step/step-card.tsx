import { BodyLong, BodyShort, Heading, HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';
import type { Step } from '../plan/use-filter.js';
import { LaneLine } from '../lane/lane-line.js';
import { BasisLine } from './basis-line.js';
import { Card } from '../../../ui/card/card.js';
import { PapersLink } from './papers-link.js';
import { StepActs } from './step-acts.js';
import { useNames } from './use-names.js';
import { isOver, useWhen } from './use-when.js';

interface StepCardProps {
  readonly step: Step;
  readonly plan: Plan;
}

/** What, who, when, how much help, how far, who may see it, and what it rests on. */
export function StepCard({ step, plan }: StepCardProps) {
  const { t } = useTranslation('plan');
  const names = useNames(plan);
  const owners = useOwners(step);
  const when = useWhen(plan);
  const about = isAboutOwners(step) ? '' : names(step.subjectIds);
  return (
    <Card>
      <Heading level="4" size="xsmall">
        {step.title}
      </Heading>
      <Badges step={step} />
      {step.text !== null && <BodyLong size="small">{step.text}</BodyLong>}
      <BodyShort size="small">
        <strong>{t('step.who')}</strong> {owners}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('step.when')}</strong> {when(step)}
      </BodyShort>
      {step.place !== null && (
        <BodyShort size="small">
          <strong>{t('step.where')}</strong> {step.place}
        </BodyShort>
      )}
      {about !== '' && <BodyShort size="small">{t('step.about', { names: about })}</BodyShort>}
      {step.lastNote !== null && (
        <BodyShort size="small">{t('step.lastNote', { note: step.lastNote })}</BodyShort>
      )}
      <BasisLine basis={step.basis} plan={plan} isOver={isOver(step)} />
      <LaneLine item={step} familyId={plan.familyId} />
      <PapersLink familyId={plan.familyId} on={{ kind: 'steg', id: step.id, title: step.title }} />
      <StepActs step={step} plan={plan} />
    </Card>
  );
}

/** Told once is enough: whoever does it is also whom it is about. */
function isAboutOwners({ owner, subjectIds }: Step): boolean {
  const owners = owner.persons.map(({ id }) => id);
  return (
    !owner.others && owners.length === subjectIds.length && subjectIds.every((id) => owners.includes(id))
  );
}

function useOwners({ owner }: Step): string {
  const { t } = useTranslation('plan');
  const { person } = useMe();
  if (owner.kind === 'civil-society') return owner.name ?? '';
  const names = owner.persons.map(({ id, name }) => (id === person.id ? t('step.you', { name }) : name));
  const others = owner.others ? [t('step.another')] : [];
  return [...names, ...others, ...owner.services.map(({ name }) => name)].join(', ');
}

function Badges({ step }: { readonly step: Step }) {
  const { t, i18n } = useTranslation(['plan', 'words']);
  const { state, supportLevel, money } = step;
  const amount = ({ amountOre, currency }: NonNullable<Step['money']>) =>
    new Intl.NumberFormat(i18n.language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amountOre / 100,
    );
  return (
    <HStack gap="space-8">
      <Tag
        size="small"
        variant="moderate"
        data-color={state === 'done' ? 'success' : state === 'in-progress' ? 'info' : 'neutral'}
      >
        {t(`words:commitmentStates.${state}`)}
      </Tag>
      <Tag size="small" variant="outline" data-color="neutral">
        {t(`words:supportLevels.${supportLevel}`)}
      </Tag>
      {money !== null && (
        <Tag size="small" variant="outline" data-color="neutral">
          {amount(money)}
        </Tag>
      )}
    </HStack>
  );
}
