import { BodyLong, Button, Dialog, VStack } from '@navikt/ds-react';
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';
import { needsStepUp } from '../../api/step-up.js';
import { DialogHead } from '../dialog-head/dialog-head.js';
import { useClosing } from '../leave-guard/use-closing.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { LoginAside } from './login-aside.js';

interface Fetched {
  readonly data: unknown;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface ActDialogProps {
  readonly title: string;
  /** What happens, for whoever is about to do it. */
  readonly lead?: string;
  /** What the button does, in words. */
  readonly submit: string;
  readonly act: { readonly isPending: boolean; readonly problem: Problem | undefined };
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** What has to be fetched before one can choose. */
  readonly from?: Fetched;
  /** Cannot be taken back. */
  readonly isFinal?: boolean;
  readonly children?: ReactNode;
}

/** Something done about a case: what it means, what is to be filled in, and what the server says to it. */
export function ActDialog(props: ActDialogProps) {
  const { title, lead, submit, act, onSubmit, onClose, from, isFinal = false, children } = props;
  const { t } = useTranslation('form');
  const { close, onFocus } = useClosing(onClose, act.isPending);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (act.problem !== undefined) firstFault(form.current)?.focus();
  }, [act.problem]);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false} onFocus={onFocus}>
        <DialogHead title={title} />
        <Dialog.Body>
          <VStack as="form" id={formId} ref={form} gap="space-20" onSubmit={send} noValidate>
            {lead !== undefined && <BodyLong>{lead}</BodyLong>}
            {from !== undefined && <NotFetched from={from} />}
            {children}
            {act.problem !== undefined && <Refused problem={act.problem} />}
          </VStack>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" type="button" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            form={formId}
            type="submit"
            loading={act.isPending}
            {...(isFinal ? { 'data-color': 'danger' } : {})}
          >
            {submit}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

function NotFetched({ from: { data, error, refetch } }: { readonly from: Fetched }) {
  return data === undefined && error !== null ? <ProblemNotice error={error} onAgain={refetch} /> : null;
}

function Refused({ problem }: { readonly problem: Problem }) {
  return needsStepUp(problem) ? <LoginAside /> : <ProblemNotice error={problem} />;
}

function firstFault(form: HTMLElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
}
