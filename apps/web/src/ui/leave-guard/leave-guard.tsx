import { useGuard } from './guards.js';

interface LeaveGuardProps {
  readonly isUnsaved: boolean;
  readonly isSaving?: boolean;
}

/** Nobody loses what they wrote by Back, by a wrong link or by closing the window. */
export function LeaveGuard({ isUnsaved, isSaving = false }: LeaveGuardProps) {
  useGuard({ hasWords: () => isUnsaved, isSaving });
  return null;
}
