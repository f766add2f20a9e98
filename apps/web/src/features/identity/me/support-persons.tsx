import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { Section } from '../../../ui/page/section.js';
import { SupportPersonDialog } from './support-person-dialog.js';

/** Somebody of my own choice who reads along, and signs nothing. */
export function SupportPersons({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('me');
  const [isOpen, setOpen] = useState(false);
  const supporters = family.members.filter(({ because }) => because === 'supports-me');
  return (
    <Section title={t('support.title')}>
      <BodyShort>{t('support.lead')}</BodyShort>
      {supporters.map(({ personId, givenName }) => (
        <BodyShort key={personId} weight="semibold">
          {givenName}
        </BodyShort>
      ))}
      <div>
        <Button
          variant="secondary"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('support.open')}
        </Button>
      </div>
      {isOpen && (
        <SupportPersonDialog
          familyId={family.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}
