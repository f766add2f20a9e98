import { FileTextIcon, PencilIcon } from '@navikt/aksel-icons';
import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, ListState } from '../../ui/list-state/list-state.js';
import { AddDocument } from './add-document.js';
import { PaperCard } from './paper-card.js';
import { usePapers, type Paper, type Papers, type Place } from './papers.js';
import { WriteNote } from './write-note.js';

interface PaperListProps {
  readonly familyId: string;
  readonly place?: Place | undefined;
}

/** What is there, newest first, and the two ways to add to it. */
export function PaperList({ familyId, place }: PaperListProps) {
  const { t } = useTranslation('papers');
  const papers = usePapers(familyId);
  return (
    <ListState query={papers} empty="" isEmpty={() => false}>
      {(data) => {
        const shown = data.items.filter((one) => place === undefined || liesOn(one, place));
        return (
          <VStack gap="space-24">
            {data.allowedActions.includes('add') && (
              <Adding familyId={familyId} papers={data} place={place} />
            )}
            {shown.length === 0 && <Empty text={t(place === undefined ? 'empty' : 'emptyHere')} />}
            <VStack as="ul" gap="space-12" className="vl-list">
              {shown.map((one) => (
                <li key={one.id}>
                  <PaperCard paper={one} familyId={familyId} choices={data} />
                </li>
              ))}
            </VStack>
          </VStack>
        );
      }}
    </ListState>
  );
}

function liesOn({ on, subjectIds }: Paper, { kind, id }: Place): boolean {
  return kind === 'person' ? subjectIds.includes(id) : on.id === id;
}

interface AddingProps {
  readonly familyId: string;
  readonly papers: Papers;
  readonly place: Place | undefined;
}

function Adding(props: AddingProps) {
  const { t } = useTranslation('papers');
  const [open, setOpen] = useState<'note' | 'document'>();
  const close = () => {
    setOpen(undefined);
  };
  return (
    <>
      <HStack gap="space-12">
        <Button variant="secondary" icon={<PencilIcon aria-hidden />} onClick={() => setOpen('note')}>
          {t('note.open')}
        </Button>
        <Button variant="secondary" icon={<FileTextIcon aria-hidden />} onClick={() => setOpen('document')}>
          {t('document.open')}
        </Button>
      </HStack>
      {open === 'note' && <WriteNote {...props} onClose={close} />}
      {open === 'document' && <AddDocument {...props} onClose={close} />}
    </>
  );
}
