import { BodyLong, BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { Section } from '../../../ui/page/section.js';
import { LaneLine } from '../lane/lane-line.js';
import { BasisLine } from '../step/basis-line.js';
import { PapersLink } from '../step/papers-link.js';
import { Card } from '../../../ui/card/card.js';
import { useNames } from '../step/use-names.js';
import { useReadsOfFamily } from '../step/use-reads-of-family.js';
import { isOver } from '../step/use-when.js';
import type { Area, Goal } from './use-filter.js';

interface GoalsProps {
  readonly areas: readonly Area[];
  readonly plan: Plan;
}

/** What we want, before what is done about it. */
export function Goals({ areas, plan }: GoalsProps) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  const goals = areas.flatMap(({ area, goals: own }) => own.map((goal) => ({ area, goal })));
  if (goals.length === 0) return null;
  return (
    <Section title={t(ofFamily ? 'staff.goals' : 'goals.title')}>
      <VStack as="ul" gap="space-12" className="vl-list">
        {goals.map(({ area, goal }) => (
          <li key={goal.id}>
            <GoalCard area={area} goal={goal} plan={plan} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

interface GoalCardProps {
  readonly area: Area['area'];
  readonly goal: Goal;
  readonly plan: Plan;
}

function GoalCard({ area, goal, plan }: GoalCardProps) {
  const { t } = useTranslation(['plan', 'words']);
  const { day } = useDates();
  const names = useNames(plan);
  const { title, text, due, horizon, state, subjectIds, basis } = goal;
  const about = names(subjectIds);
  return (
    <Card>
      <HStack gap="space-8">
        <Tag variant="outline" data-color="neutral" size="small">
          {t(`words:lifeAreas.${area}`)}
        </Tag>
        <Tag variant="outline" data-color="neutral" size="small">
          {state === 'in-progress' || state === 'planned'
            ? t(`goals.${horizon}`)
            : t(`words:commitmentStates.${state}`)}
        </Tag>
      </HStack>
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      {text !== null && <BodyLong>{text}</BodyLong>}
      {about !== '' && <BodyShort textColor="subtle">{t('step.about', { names: about })}</BodyShort>}
      {due !== null && <BodyShort textColor="subtle">{t('step.due', { day: day(due) })}</BodyShort>}
      <BasisLine basis={basis} plan={plan} isOver={isOver(goal)} />
      <LaneLine item={goal} familyId={plan.familyId} />
      <PapersLink familyId={plan.familyId} on={{ kind: 'maal', id: goal.id, title }} />
    </Card>
  );
}
