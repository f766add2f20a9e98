import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMaybeMe } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function WorkListPage() {
  const { t } = useTranslation('work-list');
  const me = useMaybeMe();
  return (
    <Page title={t('title')}>
      <ListState query={me} empty={t('empty')} isEmpty={(data) => (data?.waiting ?? []).length === 0}>
        {(data) =>
          data?.waiting.map(({ kind, id, title }) => <BodyShort key={`${kind} ${id}`}>{title}</BodyShort>)
        }
      </ListState>
    </Page>
  );
}
