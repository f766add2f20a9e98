import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useFamilyView } from '../../../api/family.js';
import { useFamily } from '../../../api/me.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Empty, ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { tell } from '../../../ui/told/told.js';
import { useDecision, type Family } from '../decision/decision-queries.js';
import { SuggestForm } from './suggest-form.js';
import { useEdit } from './use-suggest.js';
import { WordsForm } from './words-form.js';
import { changedBody, readBack, type DraftBody, type Suggestion } from './written-suggestion.js';

/** Whoever suggested something may write it better: quietly while it is a draft, as a new version once it is sent. */
export default function ChangePage() {
  const { t } = useTranslation('suggest');
  const { id: decisionId = '' } = useParams();
  const familyId = useFamily()?.id ?? '';
  const decision = useDecision({ familyId, decisionId });
  const family = useFamilyView(familyId);
  return (
    <Page title={t('changeTitle')}>
      <ListState query={decision} empty="" isEmpty={() => false}>
        {(found) => (
          <ListState query={family} empty="" isEmpty={() => false}>
            {(people) => <Change decision={found} family={people} />}
          </ListState>
        )}
      </ListState>
    </Page>
  );
}

interface ChangeProps {
  readonly decision: Suggestion;
  readonly family: Family;
}

function Change({ decision, family }: ChangeProps) {
  const { t } = useTranslation('suggest');
  const navigate = useNavigate();
  const { familyId, id, status, allowedActions } = decision;
  const address = `/forslag/${id}?familie=${familyId}`;
  const isDraft = status === 'draft';
  const [isAsking, setAsking] = useState<DraftBody | undefined>();
  const edit = useEdit(decision, () => {
    setAsking(undefined);
    void navigate(address);
    tell({ text: t(isDraft ? 'kept' : 'newVersion') });
  });
  if (!allowedActions.includes(isDraft ? 'edit' : 'revise')) return <Empty text={t('notChangeable')} />;
  const form = {
    submit: t(isDraft ? 'keepChange' : 'sendAgain'),
    act: edit,
    beside: (
      <Button as={Link} variant="tertiary" to={address}>
        {t('leave')}
      </Button>
    ),
  };
  const written = readBack(decision);
  const send = (body: DraftBody) => (isDraft ? edit.mutate(body) : setAsking(body));
  return (
    <>
      {written === undefined ? (
        <WordsForm decision={decision} onSend={send} {...form} />
      ) : (
        <SuggestForm
          family={family}
          initial={written}
          onSend={(given) => send(changedBody(decision, given))}
          {...form}
        />
      )}
      {isAsking !== undefined && (
        <ActDialog
          title={t('sendAgainTitle')}
          lead={t('sendAgainLead')}
          submit={t('sendAgain')}
          act={edit}
          onSubmit={() => edit.mutate(isAsking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
