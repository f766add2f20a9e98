import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { hasRole, useInFamily, useMe, type Known } from '../api/me.js';

/** `/` is the family's home; everybody else's first page is where their day begins. */
export function StartPage({ home }: { readonly home: ReactNode }) {
  const elsewhere = firstPageOf(useMe());
  const inFamily = useInFamily();
  return elsewhere === undefined ? home : <Navigate to={inFamily(elsewhere)} replace />;
}

function firstPageOf(me: Known): string | undefined {
  if (hasRole(me, 'coordinator')) return '/arbeidsliste';
  if (hasRole(me, 'professional', 'guest', 'service-leader')) return '/mine';
  if (hasRole(me, 'administrator')) return '/oppsett';
  if (hasRole(me, 'data-protection-officer')) return '/innsyn';
  return me.person.kind === 'citizen' && isMinorMember(me) ? '/barn' : undefined;
}

function isMinorMember({ person, roles }: Known): boolean {
  return person.minor && roles.ties.includes('member');
}
