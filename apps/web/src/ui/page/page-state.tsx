import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { ListState } from '../list-state/list-state.js';
import { HomeLink } from './home-link.js';
import { Page } from './page.js';

/** A page about one thing, which gives it its heading. A refusal has a heading too, and a way on. */
export function PageState<T>(state: ComponentProps<typeof ListState<T>>) {
  const { t } = useTranslation();
  const { data, error } = state.query;
  if (data !== undefined || error === null) return <ListState {...state} />;
  return (
    <Page title={t('refused')}>
      <ListState {...state} />
      <HomeLink />
    </Page>
  );
}
