import { Box, Dialog } from '@navikt/ds-react';
import { isStaff, useMe } from '../../api/me.js';
import { LeaveButton } from '../leave-button/leave-button.js';

/** What the dialog is, and for a family the way out: the frame's own lies out of reach under it. */
export function DialogHead({ title }: { readonly title: string }) {
  const me = useMe();
  return (
    <Dialog.Header>
      <Dialog.Title>{title}</Dialog.Title>
      {!isStaff(me) && (
        <Box paddingBlock="space-4 space-0">
          <LeaveButton />
        </Box>
      )}
    </Dialog.Header>
  );
}
