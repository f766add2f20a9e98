import { BodyShort, Box, Button, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import { usePlan, type Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { PromiseButton, StopDialog } from '../../plans/index.js';
import { planKey, useOwnPromises, type Step } from './child-queries.js';

/** What I said I would do. I tick it off myself. */
export function OwnPromises({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('child');
  const promises = useOwnPromises(familyId, useMe().person.id);
  const { data: plan } = usePlan(familyId);
  return (
    <VStack gap="space-12">
      <ListState query={promises} empty={t('promises.empty')}>
        {(steps) =>
          plan !== undefined && steps.map((step) => <Promised key={step.id} plan={plan} step={step} />)
        }
      </ListState>
      {plan?.allowedActions.includes('promise') === true && (
        <div>
          <PromiseButton plan={plan} />
        </div>
      )}
      <div>
        <Link as={RouterLink} to={`/plan?familie=${familyId}`}>
          {t('promises.plan')}
        </Link>
      </div>
    </VStack>
  );
}

function Promised({ plan, step }: { readonly plan: Plan; readonly step: Step }) {
  const { t } = useTranslation(['child', 'words']);
  const { day } = useDates();
  const { familyId } = plan;
  const [isTakingBack, setTakingBack] = useState(false);
  const act = useAct(
    (body: { act: 'finish' | 'resume' }, header) => {
      const params = { path: { familyId, actionId: step.id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/actions/{actionId}/progress', { params, body }));
    },
    { changes: [planKey(familyId)] },
  );
  const mayDo = (['finish', 'resume'] as const).filter((one) => step.allowedActions.includes(one));
  return (
    <Box
      padding="space-16"
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      <VStack gap="space-8" align="start">
        <BodyShort weight="semibold">{step.title}</BodyShort>
        <BodyShort>
          {step.state === 'done' || step.due === null
            ? t(`words:commitmentStates.${step.state}`)
            : t('promises.until', { day: day(step.due) })}
        </BodyShort>
        {mayDo.map((one) => (
          <Button
            key={one}
            variant="secondary"
            loading={act.isPending}
            onClick={() => act.mutate({ act: one })}
          >
            {t(`promises.${one}`)}
          </Button>
        ))}
        {step.allowedActions.includes('stop') && (
          <Button variant="tertiary" onClick={() => setTakingBack(true)}>
            {t('promises.takeBack')}
          </Button>
        )}
        {isTakingBack && <StopDialog step={step} plan={plan} onClose={() => setTakingBack(false)} />}
        {act.problem !== undefined && <ProblemNotice error={act.problem} />}
      </VStack>
    </Box>
  );
}
