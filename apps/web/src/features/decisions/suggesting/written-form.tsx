import { Button, HStack, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../../api/problem.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

/** What every form that writes a suggestion is given. */
export interface SendsWritten<Body> {
  /** What the button does, in words. */
  readonly submit: string;
  readonly act: {
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly problem: Problem | undefined;
  };
  readonly onSend: (body: Body) => void;
  /** The other way out, beside the button. */
  readonly beside?: ReactNode;
}

interface WrittenFormProps extends SendsWritten<void> {
  readonly isChanged: boolean;
  readonly children: ReactNode;
}

/** The fields, what the server says to them, and the button; what is written is not lost by a wrong link. */
export function WrittenForm({ submit, act, onSend, beside, isChanged, children }: WrittenFormProps) {
  return (
    <>
      <LeaveGuard isUnsaved={isChanged && !act.isPending && !act.isSuccess} />
      <VStack
        as="form"
        gap="space-24"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        {children}
        {act.problem !== undefined && <ProblemNotice error={act.problem} />}
        <HStack gap="space-12">
          <Button loading={act.isPending}>{submit}</Button>
          {beside}
        </HStack>
      </VStack>
    </>
  );
}

/** Whether what is written differs from what it began as. */
export function isChanged(now: unknown, before: unknown): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}
