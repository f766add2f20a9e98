import { BodyLong, BodyShort, Button, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { answerOf, api } from '../../../api/client.js';
import { useFamilyView } from '../../../api/family.js';
import { useFamily, useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { Page } from '../../../ui/page/page.js';
import { PageState } from '../../../ui/page/page-state.js';
import { useDecision } from '../decision/decision-queries.js';
import { useNames, type Names } from '../sheet/names.js';
import { recordIn, type ReceiptRecord } from './receipt-record.js';
import { NextToAnswer } from './next-to-answer.js';
import { WhatFollows } from './what-follows.js';

/** What one answered, to keep: on the screen, on paper and as a file that anyone can check. */
export default function ReceiptPage() {
  const { t } = useTranslation('receipt');
  const { id: signatureId = '' } = useParams();
  const familyId = useFamily()?.id ?? '';
  const receipt = useQuery({
    queryKey: ['receipt', familyId, signatureId],
    queryFn: async () => {
      const path = { familyId, signatureId };
      const { receipt: signed } = await answerOf(
        api.GET('/api/v1/families/{familyId}/signatures/{signatureId}/receipt', { params: { path } }),
      );
      return recordIn(signed);
    },
  });
  return (
    <PageState query={receipt} empty={t('empty')}>
      {(record) => <Kept record={record} familyId={familyId} />}
    </PageState>
  );
}

interface KeptProps {
  readonly record: ReceiptRecord;
  readonly familyId: string;
}

function Kept({ record, familyId }: KeptProps) {
  const { t } = useTranslation('receipt');
  const heading = useHeading();
  const { decisionId, signatureId } = record;
  const decision = useDecision({ familyId, decisionId }).data;
  const [said, writtenBy] = useSaid(record, useNames(undefined, useFamilyView(familyId).data));
  const file = `/api/v1/families/${familyId}/signatures/${signatureId}/receipt`;
  return (
    <Page title={t('title')} lead={said}>
      <VStack gap="space-12">
        {writtenBy !== undefined && <BodyLong>{writtenBy}</BodyLong>}
        {decision !== undefined && <BodyLong weight="semibold">{heading(decision)}</BodyLong>}
        {decision !== undefined && <WhatFollows decision={decision} signatureId={signatureId} />}
      </VStack>
      <HStack gap="space-12" className="vl-screen-only">
        <Button as="a" variant="secondary" href={file} download={`kvittering-${signatureId}.json`}>
          {t('download')}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </HStack>
      <BodyShort size="small" textColor="subtle" className="vl-screen-only">
        {t('file')}
      </BodyShort>
      <VStack gap="space-32" className="vl-screen-only">
        <NextToAnswer decisionId={decisionId} />
        <div>
          <AkselLink as={Link} to={`/forslag/${decisionId}?familie=${familyId}`}>
            {t('back')}
          </AkselLink>
        </div>
      </VStack>
    </Page>
  );
}

/** Who said what, and by whose hand when it was another's. */
function useSaid(record: ReceiptRecord, names: Names): readonly [said: string, writtenBy?: string] {
  const { t } = useTranslation('receipt');
  const { person } = useMe();
  const { moment: at } = useDates();
  const { signerId, givenById, isOwnDevice, answer, signedAt } = record;
  const moment = at(signedAt);
  const signer = names.of(signerId);
  if (signerId !== person.id)
    return [t(`${isOwnDevice ? 'other' : 'wrote'}.${answer}`, { moment, name: signer })];
  if (givenById === null) return [t(`own.${answer}`, { moment })];
  const giver = names.of(givenById);
  if (isOwnDevice) return [t(`given.${answer}`, { moment, name: giver })];
  return [t(`own.${answer}`, { moment }), t('noted', { name: giver })];
}
