import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamilyView, type FamilyView } from '../../../api/family.js';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { SendSuggestion } from './send-suggestion.js';
import { SuggestForm } from './suggest-form.js';
import type { Suggestion } from './use-suggest.js';

/** Anybody who may speak in the family may write a proposal. */
export default function SuggestPage() {
  const { t } = useTranslation('suggest');
  const family = useFamilyView(useFamily()?.id ?? '');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListState
        query={family}
        empty={t('notYours')}
        isEmpty={({ allowedActions }) => !allowedActions.includes('draft-decision')}
      >
        {(data) => <Suggest family={data} />}
      </ListState>
    </Page>
  );
}

function Suggest({ family }: { readonly family: FamilyView }) {
  const [draft, setDraft] = useState<Suggestion | undefined>();
  if (draft === undefined) return <SuggestForm family={family} onDone={setDraft} />;
  return <SendSuggestion draft={draft} />;
}
