import { Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isStaff, useMe } from '../../../api/me.js';
import type { Suggestion } from './written-suggestion.js';

/** Whoever wrote it changes it on a page of its own; the coordinator has the writing desk for that. */
export function ChangeLink({ decision }: { readonly decision: Suggestion }) {
  const { t } = useTranslation('suggest');
  const me = useMe();
  const { familyId, id, allowedActions } = decision;
  const mayChange = allowedActions.includes('edit') || allowedActions.includes('revise');
  if (!mayChange || isStaff(me)) return null;
  return (
    <Button as={Link} size="small" variant="secondary" to={`/forslag/${id}/endre?familie=${familyId}`}>
      {t('change')}
    </Button>
  );
}
