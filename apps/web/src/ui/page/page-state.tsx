import { Link } from '@navikt/ds-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { ListState } from '../list-state/list-state.js';
import { Page } from './page.js';

/** A page about one thing, which gives it its heading. A refusal has a heading too, and a way on. */
export function PageState<T>(state: ComponentProps<typeof ListState<T>>) {
  const { t } = useTranslation();
  const { data, error } = state.query;
  if (data !== undefined || error === null) return <ListState {...state} />;
  return (
    <Page title={t('refused')}>
      <ListState {...state} />
      <div>
        <Link as={RouterLink} to="/">
          {t('notFound.home')}
        </Link>
      </div>
    </Page>
  );
}
