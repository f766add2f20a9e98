import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.js';
import { PaperCard } from './paper-card.js';
import type { Paper } from './papers.js';

interface SeenPapersProps {
  readonly papers: readonly Paper[];
  readonly familyId: string;
}

/** What somebody else sees of the notes and papers; nothing at all where they see none. */
export function SeenPapers({ papers, familyId }: SeenPapersProps) {
  const { t } = useTranslation('papers');
  if (papers.length === 0) return null;
  return (
    <Section title={t('title')}>
      <VStack as="ul" gap="space-12" className="vl-list">
        {papers.map((one) => (
          <li key={one.id}>
            <PaperCard paper={one} familyId={familyId} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}
