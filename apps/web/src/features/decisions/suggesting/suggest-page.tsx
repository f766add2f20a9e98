import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamilyView, type FamilyView } from '../../../api/family.js';
import { useFamily, useMe } from '../../../api/me.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { OwnSuggestions } from './own-suggestions.js';
import { SendSuggestion } from './send-suggestion.js';
import { SuggestForm } from './suggest-form.js';
import { useSuggest } from './use-suggest.js';
import { nothingYet, type Suggestion } from './written-suggestion.js';

/** Anybody who may speak in the family may write a proposal. */
export default function SuggestPage() {
  const { t } = useTranslation('suggest');
  const familyId = useFamily()?.id;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {familyId === undefined ? <NoFamily /> : <InFamily familyId={familyId} />}
    </Page>
  );
}

function InFamily({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('suggest');
  const family = useFamilyView(familyId);
  return (
    <ListState
      query={family}
      empty={t('notYours')}
      isEmpty={({ allowedActions }) => !allowedActions.includes('draft-decision')}
    >
      {(data) => <Suggest family={data} />}
    </ListState>
  );
}

function Suggest({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('suggest');
  const { person } = useMe();
  const [draft, setDraft] = useState<Suggestion | undefined>();
  const suggest = useSuggest(family.id, setDraft);
  if (draft !== undefined) return <SendSuggestion draft={draft} />;
  return (
    <>
      <SuggestForm
        family={family}
        initial={{ ...nothingYet, personId: person.id }}
        submit={t('next')}
        act={suggest}
        onSend={(written) => {
          suggest.mutate(written);
        }}
      />
      <OwnSuggestions familyId={family.id} />
    </>
  );
}
