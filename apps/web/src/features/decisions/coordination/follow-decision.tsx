import { BodyShort, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { DecisionActs } from './decision-acts.js';
import { ReachList } from './reach-list.js';
import { OtherRoutes } from './other-routes.js';
import { useDecision, type Decision } from './use-decision.js';

/** One proposal as the coordinator follows it: who is waited for, what is missing, what can be done. */
export function FollowDecision({
  familyId,
  decisionId,
}: {
  readonly familyId: string;
  readonly decisionId: string;
}) {
  const { t } = useTranslation('coordination');
  const decision = useDecision(familyId, decisionId);
  return (
    <ListState query={decision} empty={t('follow.empty')}>
      {(data) => (
        <VStack gap="space-20">
          <Times decision={data} />
          <Missing decision={data} />
          <WhoMust decision={data} familyId={familyId} />
          <ReachList decision={data} familyId={familyId} />
          {data.status === 'other-route' && <OtherRoutes familyId={familyId} decisionId={decisionId} />}
          <DecisionActs familyId={familyId} decision={data} />
        </VStack>
      )}
    </ListState>
  );
}

function Times({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('coordination');
  const { moment } = useDates();
  const { closesAt, effectAt, inEffectAt, status } = decision;
  const lines = [
    status === 'proposed' && closesAt !== null ? t('follow.closes', { at: moment(closesAt) }) : undefined,
    status === 'agreed' && effectAt !== null ? t('follow.effect', { at: moment(effectAt) }) : undefined,
    inEffectAt === null ? undefined : t('follow.inEffect', { at: moment(inEffectAt) }),
    decision.underReview ? t('follow.underReview') : undefined,
  ].filter((line) => line !== undefined);
  return lines.map((line) => (
    <BodyShort key={line} size="small">
      {line}
    </BodyShort>
  ));
}

function Missing({ decision: { missing } }: { readonly decision: Decision }) {
  const { t } = useTranslation(['coordination', 'words']);
  if (missing.length === 0) return null;
  return (
    <VStack gap="space-4">
      <BodyShort weight="semibold">{t('follow.missing')}</BodyShort>
      <List as="ul" size="small">
        {missing.map((one) => (
          <List.Item key={one}>{t(`words:missingWords.${one}`)}</List.Item>
        ))}
      </List>
    </VStack>
  );
}

/** Who must answer, and who has; never what anybody answered. */
function WhoMust({ decision, familyId }: { readonly decision: Decision; readonly familyId: string }) {
  const { t } = useTranslation(['coordination', 'words']);
  const name = useNames(familyId);
  return (
    <VStack gap="space-4">
      <BodyShort weight="semibold">{t('follow.who')}</BodyShort>
      <List as="ul" size="small">
        {decision.requirements.map(({ personId, role, state, answered }, index) => (
          <List.Item key={`${personId ?? ''} ${role} ${index}`}>
            {t('follow.line', { name: name(personId), role: t(`words:requirementRoles.${role}`) })}
            {role === 'told'
              ? ''
              : ` – ${t(isDenied(decision, personId) ? 'follow.states.denied' : stateOf(state, answered))}`}
          </List.Item>
        ))}
      </List>
    </VStack>
  );
}

/** Called back, it was not right, and nothing else has been answered since. */
function isDenied({ answers, requirements }: Decision, personId: string | null): boolean {
  const waits = requirements.some(
    (one) => one.personId === personId && one.role === 'sign' && one.answered !== true,
  );
  return waits && answers.some((one) => one.personId === personId && one.denied);
}

type Requirement = Decision['requirements'][number];

function stateOf(state: Requirement['state'], answered: Requirement['answered']) {
  if (state === 'impossible') return 'follow.states.impossible';
  if (state === 'other-route') return 'follow.states.otherRoute';
  return state === 'met' || answered === true ? 'follow.states.answered' : 'follow.states.open';
}
