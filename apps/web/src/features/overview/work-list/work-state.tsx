import { HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Work } from './work-address.js';

/** How it stands, in words; colour only repeats them. */
export function WorkState({ work }: { readonly work: Work }) {
  const { t } = useTranslation('work-list');
  const { overdue, stuck, urgent, state } = work;
  const isPlain = !overdue && !stuck && !urgent;
  return (
    <HStack gap="space-4">
      {urgent && <Mark text={t('urgent')} />}
      {overdue && <Mark text={t('overdue')} />}
      {stuck && <Mark text={t('stuck')} />}
      {isPlain && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`states.${state}`)}
        </Tag>
      )}
    </HStack>
  );
}

function Mark({ text }: { readonly text: string }) {
  return (
    <Tag size="small" variant="moderate" data-color="warning">
      {text}
    </Tag>
  );
}
