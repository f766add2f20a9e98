import { BodyLong, Box, Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../api/problem.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

interface AskTwiceProps {
  readonly open: string;
  readonly lead: string;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly problem: Problem | undefined;
  readonly isReady?: boolean;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** What is not done by one tap: the first opens what follows from it, the second does it. */
export function AskTwice(props: AskTwiceProps) {
  const { open, lead, confirm, isPending, problem, isReady = true, onConfirm, children } = props;
  const { t } = useTranslation('decision');
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        {open}
      </Button>
    );
  return (
    <Box borderColor="neutral" borderWidth="1" borderRadius="12" padding="space-16" width="100%">
      <VStack gap="space-16">
        <BodyLong>{lead}</BodyLong>
        {children}
        {problem !== undefined && <ProblemNotice error={problem} />}
        <HStack gap="space-12">
          <Button variant="primary" loading={isPending} disabled={!isReady} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button variant="tertiary" onClick={() => setOpen(false)}>
            {t('goBack')}
          </Button>
        </HStack>
      </VStack>
    </Box>
  );
}
