import { Dialog, Link, Search, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useClosing } from '../../ui/leave-guard/use-closing.js';
import { ListState } from '../../ui/list-state/list-state.js';

type Line = components['schemas']['FamilyLineView'];
const mostShown = 8;

/** Every family one works with: some tens, so all are fetched and the search is done here. */
async function ownFamilies(): Promise<readonly Line[]> {
  const found: Line[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? {} : { after };
    const page = await answerOf(api.GET('/api/v1/families', { params: { query } }));
    found.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}

export default function FamilySearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { close } = useClosing(onClose);
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: ['own-families'], queryFn: ownFamilies });
  const wanted = words.trim().toLocaleLowerCase();
  const items = data?.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Popup width="medium" initialFocusTo={field}>
        <Dialog.Header>
          <Dialog.Title>{t('staff.search')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <VStack gap="space-16">
            <Search
              ref={field}
              variant="simple"
              hideLabel={false}
              label={t('staff.searchLabel')}
              value={words}
              autoComplete="off"
              onChange={setWords}
            />
            <ListState query={{ data: items, error, refetch }} empty={t('staff.nothingFound')}>
              {(families) => <Found families={families} onChosen={onClose} />}
            </ListState>
          </VStack>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}

interface FoundProps {
  readonly families: readonly Line[];
  readonly onChosen: () => void;
}

function Found({ families, onChosen }: FoundProps) {
  return (
    <VStack as="ul" gap="space-12" className="vl-list">
      {families.map(({ id, name }) => (
        <li key={id}>
          <Link as={RouterLink} to={`/familier/${id}`} onClick={onChosen}>
            {name}
          </Link>
        </li>
      ))}
    </VStack>
  );
}
