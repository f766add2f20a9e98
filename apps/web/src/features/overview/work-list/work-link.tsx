import { Link } from '@navikt/ds-react';
import { Link as RouterLink, useLocation } from 'react-router';
import { isDoneHere, nameOf, placeOf, type Work } from './work-address.js';
import { useWorkWords } from './work-words.js';

interface WorkLinkProps {
  readonly work: Work;
  readonly onFocus: () => void;
}

/** What waits, as the link that opens it: here when it is done here, else where it is worked on. */
export function WorkLink({ work, onFocus }: WorkLinkProps) {
  const { what } = useWorkWords();
  const { search } = useLocation();
  const here = new URLSearchParams(search);
  here.set('sak', nameOf(work));
  const to = isDoneHere(work) ? { search: here.toString() } : placeOf(work);
  return (
    <Link as={RouterLink} to={to} data-work={nameOf(work)} onFocus={onFocus}>
      {what(work)}
    </Link>
  );
}
