import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { SupportCard } from './support-card.js';
import { SupportPersonDialog } from './support-person-dialog.js';

/** Somebody of my own choice who reads along, and signs nothing; or whom I read along with. */
export function SupportPersons({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('me');
  const me = useMe().person.id;
  const [isOpen, setOpen] = useState(false);
  const { id: familyId, supports, allowedActions } = family;
  const mayName = allowedActions.includes('name-support-person');
  if (!mayName && supports.length === 0) return null;
  return (
    <Section title={t('support.title')}>
      {mayName && <BodyShort>{t('support.lead')}</BodyShort>}
      {mayName && !supports.some(({ personId }) => personId === me) && <Empty text={t('support.none')} />}
      <VStack as="ul" gap="space-12" className="vl-list">
        {supports.map((support) => (
          <li key={support.id}>
            <SupportCard familyId={familyId} support={support} />
          </li>
        ))}
      </VStack>
      {mayName && (
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
      )}
      {isOpen && (
        <SupportPersonDialog
          familyId={familyId}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}
