import { BodyLong, Button } from '@navikt/ds-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../../api/problem.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { PanelBox } from '../answer/panel-box.js';

interface AskTwiceProps {
  readonly open: string;
  readonly lead: string;
  readonly confirm: string;
  readonly act: { readonly isPending: boolean; readonly problem: Problem | undefined };
  readonly isReady?: boolean;
  readonly hasWords?: boolean;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** What is not done by one tap: the first opens what follows from it, the second does it. */
export function AskTwice({ open, lead, confirm, onConfirm, children, ...box }: AskTwiceProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <LeaveGuard isUnsaved={box.hasWords === true && !box.act.isPending} />
      {isOpen ? (
        <PanelBox
          level="2"
          title={open}
          send={confirm}
          {...box}
          onSend={onConfirm}
          onClose={() => setOpen(false)}
        >
          <BodyLong>{lead}</BodyLong>
          {children}
        </PanelBox>
      ) : (
        <Button ref={opener} variant="secondary" size="small" onClick={() => setOpen(true)}>
          {open}
        </Button>
      )}
    </>
  );
}
