import { BodyShort, Box, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { asLanguage } from '../../../i18n/texts.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

interface OpenHandOverProps {
  readonly family: FamilyView;
  readonly handOver: components['schemas']['OpenHandOverView'];
}

/** Somebody is asked to take over: what was answered, and on a yes the proposal to the family. */
export function OpenHandOver({ family, handOver }: OpenHandOverProps) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  const { name, offeredAt, acceptedAt, decisionId } = handOver;
  return (
    <Box background="default" borderRadius="8" padding="space-12">
      <VStack gap="space-12" align="start">
        <BodyShort>
          {acceptedAt === null
            ? t('handOver.waits', { name, day: day(offeredAt) })
            : t('handOver.accepted', { name, day: day(acceptedAt) })}
        </BodyShort>
        {decisionId !== null && (
          <Button
            as={Link}
            size="small"
            variant="secondary"
            to={`/familier/${family.id}/forslag/${decisionId}`}
          >
            {t('handOver.see')}
          </Button>
        )}
        {decisionId === null && acceptedAt !== null && <AskFamily family={family} handOver={handOver} />}
      </VStack>
    </Box>
  );
}

function AskFamily({ family, handOver: { id: handOverId, name } }: OpenHandOverProps) {
  const { t, i18n } = useTranslation('family');
  const go = useNavigate();
  const familyId = family.id;
  const { mutate, isPending, problem } = useAct(
    (body: components['schemas']['DraftDecisionDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions', { params: { path: { familyId }, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: ({ id }) => void go(`/familier/${familyId}/forslag/${id}`) },
  );
  const living = family.members.filter(({ memberId, diedOn }) => memberId !== null && diedOn === null);
  const children = living.filter(({ role }) => role === 'child');
  const begin = () => {
    const language = asLanguage(i18n.language) ?? 'nb';
    const payload = { language, title: t('handOver.part', { name }), handOverId };
    // It concerns all of them. Named as the children's it is read by a parent who lives elsewhere as well.
    const subjectIds = (children.length > 0 ? children : living).map(({ personId }) => personId);
    mutate({
      question: t('handOver.question', { name }),
      parts: [{ kind: 'coordinator-change', area: 'network', lane: 'family', subjectIds, payload }],
    });
  };
  return (
    <>
      <Button size="small" loading={isPending} onClick={begin}>
        {t('handOver.write')}
      </Button>
      {problem !== undefined && <ProblemNotice error={problem} />}
    </>
  );
}
