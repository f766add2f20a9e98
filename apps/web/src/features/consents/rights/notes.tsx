import { BodyLong, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.js';
import type { Rights } from './use-rights.js';

/** One's own words beside what was not corrected; nothing at all where everything was. */
export function Notes({ notes }: { readonly notes: Rights['notes'] }) {
  const { t } = useTranslation('rights');
  if (notes.length === 0) return null;
  return (
    <Section title={t('notes.title')}>
      <BodyLong>{t('notes.lead')}</BodyLong>
      <VStack as="ul" gap="space-8" className="vl-list">
        {notes.map(({ id, person, words }) => (
          <li key={id}>
            <BodyLong>{t('notes.says', { person, words })}</BodyLong>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
