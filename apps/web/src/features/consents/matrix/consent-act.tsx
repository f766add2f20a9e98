import { WithdrawDialog } from '../shared/withdraw-dialog.js';
import { GiveDialog } from './give-dialog.js';
import { InvalidateDialog } from './invalidate-dialog.js';
import { RenewDialog } from './renew-dialog.js';
import type { Open } from './use-matrix.js';

interface ConsentActProps {
  readonly familyId: string;
  readonly open: Open;
  readonly onClose: () => void;
}

/** The one thing that is being done. */
export function ConsentAct({ familyId, open, onClose }: ConsentActProps) {
  switch (open.act) {
    case 'give':
      return <GiveDialog {...{ familyId, onClose }} {...open} />;
    case 'withdraw':
      return <WithdrawDialog consent={open.answer} familyId={familyId} onClose={onClose} />;
    case 'renew':
      return <RenewDialog {...{ familyId, onClose }} answer={open.answer} />;
    case 'invalidate':
      return <InvalidateDialog {...{ familyId, onClose }} answer={open.answer} />;
  }
}
