import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskCorrection } from './ask-correction.js';
import { useRights } from './use-rights.js';

interface BesideAgreementProps {
  readonly familyId: string;
  readonly decisionId: string;
}

/** What is signed stays as it is; one's own words may stand beside it. Nothing for whoever has no say here. */
export function BesideAgreement({ familyId, decisionId }: BesideAgreementProps) {
  const { t } = useTranslation('rights');
  const { data } = useRights(familyId);
  const [isOpen, setOpen] = useState(false);
  if (data === undefined || data.people.length === 0) return null;
  const notes = data.notes.filter(({ refId }) => refId === decisionId);
  return (
    <VStack gap="space-8">
      {notes.map(({ id, person, words }) => (
        <BodyLong key={id}>{t('notes.says', { person, words })}</BodyLong>
      ))}
      <div>
        <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
          {t('correct.title')}
        </Button>
      </div>
      {isOpen && (
        <AskCorrection
          familyId={familyId}
          people={data.people}
          decisionId={decisionId}
          onClose={() => setOpen(false)}
        />
      )}
    </VStack>
  );
}
