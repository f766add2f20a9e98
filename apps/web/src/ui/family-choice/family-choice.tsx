import { lazy, Suspense } from 'react';
import { useMe } from '../../api/me.js';

const FamilyChips = lazy(() => import('./family-chips.js'));

/** Who belongs to several families chooses which one the page is about. Most belong to one, and load nothing for it. */
export function FamilyChoice() {
  const { families } = useMe();
  if (families.length < 2) return null;
  return (
    <Suspense>
      <FamilyChips />
    </Suspense>
  );
}
