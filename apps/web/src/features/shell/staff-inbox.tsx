import { InboxIcon } from '@navikt/aksel-icons';
import { InternalHeader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useMe } from '../../api/me.js';
import { useWorkList } from '../overview/index.js';

/** How much waits for me, and the way there. A coordinator's is counted by the work list, which knows more. */
export function Inbox() {
  const me = useMe();
  if (hasRole(me, 'coordinator')) return <OfCoordinator />;
  if (!hasRole(me, 'professional', 'guest', 'service-leader') && me.waiting.length === 0) return null;
  return <Waits to="/mine" count={me.waiting.length} />;
}

function OfCoordinator() {
  const { counts } = useWorkList('mine', undefined, '');
  return <Waits to="/arbeidsliste" count={counts?.mine} />;
}

function Waits({ to, count }: { readonly to: string; readonly count: number | undefined }) {
  const { t } = useTranslation();
  return (
    <InternalHeader.Button as={Link} to={to}>
      <InboxIcon aria-hidden fontSize="1.5rem" />
      <span className="vl-said-wide">{t('staff.waiting')}</span>
      {count !== undefined && count > 0 && <span className="vl-count">{count}</span>}
    </InternalHeader.Button>
  );
}
