import { useFamilyView, type FamilyView } from '../../../api/family.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { SharedByMe } from '../../consents/index.js';
import { LeavePlan } from './leave-plan.js';
import { MyServices } from './my-services.js';
import { SupportPersons } from './support-persons.js';

/** What I may do alone in my family, exactly as the server says. */
export function MyFamily({ familyId }: { readonly familyId: string }) {
  return (
    <ListState query={useFamilyView(familyId)} empty="" isEmpty={() => false}>
      {(family) => <Allowed family={family} />}
    </ListState>
  );
}

function Allowed({ family }: { readonly family: FamilyView }) {
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
