import type { FamilyView, Person } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { AddMember } from './add-member.js';
import { AddRepresentative } from './add-representative.js';
import { LiftBlock, SetBlock } from './blocks.js';
import { EndMembership, MoveHome } from './change-membership.js';
import { CorrectFacts } from './correct-facts.js';
import { EndRecord, type Ending } from './end-record.js';
import { AddHousehold, EndHousehold, SplitHousehold } from './households.js';
import { MistakenMember } from './mistaken-member.js';
import { NameSupport } from './name-support.js';
import { RecordChildFact } from './record-child-fact.js';
import { RecordExemption } from './record-exemption.js';

type Household = components['schemas']['HouseholdView'];
export type PeopleOpen =
  | {
      readonly act:
        'addMember' | 'addHousehold' | 'childFact' | 'represent' | 'support' | 'block' | 'exemption';
    }
  | { readonly act: 'correct' | 'move' | 'endMember' | 'mistake'; readonly person: Person }
  | { readonly act: 'split' | 'endHousehold'; readonly household: Household }
  | { readonly act: 'liftBlock'; readonly blockId: string }
  | { readonly act: 'end'; readonly kind: Ending; readonly recordId: string; readonly what: string };

interface PeopleActProps {
  readonly open: PeopleOpen;
  readonly family: FamilyView;
  readonly onClose: () => void;
}

/** The form that is open. */
export function PeopleAct({ open, family, onClose }: PeopleActProps) {
  const on = { family, onClose };
  switch (open.act) {
    case 'addMember':
      return <AddMember {...on} />;
    case 'addHousehold':
      return <AddHousehold {...on} />;
    case 'childFact':
      return <RecordChildFact {...on} />;
    case 'represent':
      return <AddRepresentative {...on} />;
    case 'support':
      return <NameSupport {...on} />;
    case 'block':
      return <SetBlock {...on} />;
    case 'exemption':
      return <RecordExemption {...on} />;
    case 'correct':
      return <CorrectFacts familyId={family.id} person={open.person} onClose={onClose} />;
    case 'move':
      return <MoveHome {...on} person={open.person} />;
    case 'endMember':
      return <EndMembership {...on} person={open.person} />;
    case 'mistake':
      return <MistakenMember {...on} person={open.person} />;
    case 'split':
      return <SplitHousehold {...on} household={open.household} />;
    case 'endHousehold':
      return <EndHousehold {...on} household={open.household} />;
    case 'liftBlock':
      return <LiftBlock familyId={family.id} blockId={open.blockId} onClose={onClose} />;
    case 'end':
      return <EndRecord familyId={family.id} {...open} onClose={onClose} />;
  }
}
