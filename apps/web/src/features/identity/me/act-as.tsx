import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { startAnew } from '../../../api/leaving.js';
import { useMe, type Me } from '../../../api/me.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

type OtherSelf = Me['canActAs'][number];

/** The same person in another municipality, or at work: one of them at a time. */
export function ActAs() {
  const { t } = useTranslation('identity');
  const { canActAs } = useMe();
  const act = useAct(async ({ municipalityId, personId }: OtherSelf, header) => {
    const asked = api.POST('/auth/acting', { params: { header }, body: { municipalityId, personId } });
    await answerOf(asked);
    // Nothing of the one before may stay on the page.
    startAnew();
  });
  return (
    <VStack gap="space-12" align="start">
      <BodyShort>{t('actAs.lead')}</BodyShort>
      {canActAs.map((other) => (
        <Button
          key={`${other.municipalityId} ${other.personId}`}
          variant="secondary"
          loading={act.isPending}
          onClick={() => {
            act.mutate(other);
          }}
        >
          {t(`actAs.${other.kind}`, { name: other.name, municipality: other.municipality })}
        </Button>
      ))}
      {act.problem !== undefined && <ProblemNotice error={act.problem} />}
    </VStack>
  );
}
