import { BodyShort, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAreas } from '../../../i18n/listing.js';
import { CellSwitch } from './cell-switch.js';
import type { Open, ServiceLine, SubjectLine } from './use-matrix.js';
import { useCellWords } from './use-words.js';

interface CellListProps {
  readonly service: ServiceLine;
  readonly subject: SubjectLine;
  readonly onOpen: (open: Open) => void;
}

/** Each part of life somebody has answered about, with why it stands as it does; the rest in one line. */
export function CellList({ service, subject, onOpen }: CellListProps) {
  const { t } = useTranslation(['who-sees', 'words']);
  const why = useCellWords();
  const answered = subject.cells.filter(({ because }) => because !== 'not-asked');
  const rest = subject.cells.filter(({ because }) => because === 'not-asked');
  const listed = useAreas()(rest.map(({ area }) => area));
  return (
    <>
      {answered.length > 0 && (
        <VStack as="ul" gap="space-8" className="vl-list">
          {answered.map((cell) => (
            <HStack as="li" key={cell.area} gap="space-8" align="center" wrap={false}>
              <VStack>
                <BodyShort>{t(`words:lifeAreas.${cell.area}`)}</BodyShort>
                <BodyShort size="small" textColor="subtle">
                  {why(cell)}
                </BodyShort>
              </VStack>
              <Spacer />
              <CellSwitch {...{ service, subject, cell, onOpen }} />
            </HStack>
          ))}
        </VStack>
      )}
      {rest.length > 0 && <BodyShort size="small">{t('rest', { areas: listed })}</BodyShort>}
    </>
  );
}
