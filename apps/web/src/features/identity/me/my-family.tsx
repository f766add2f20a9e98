import { useFamilyView } from '../../../api/family.js';
import { SharedByMe } from '../../consents/index.js';
import { LeavePlan } from './leave-plan.js';
import { MyServices } from './my-services.js';
import { SupportPersons } from './support-persons.js';

/** What I may do alone in my family, exactly as the server says. */
export function MyFamily({ familyId }: { readonly familyId: string }) {
  const { data: family } = useFamilyView(familyId);
  if (family === undefined) return null;
  const { allowedActions } = family;
  return (
    <>
      <SupportPersons family={family} />
      {allowedActions.includes('withdraw-consent') && <SharedByMe family={family} />}
      {allowedActions.includes('remove-service') && <MyServices family={family} />}
      {allowedActions.includes('leave-plan') && <LeavePlan family={family} />}
    </>
  );
}
