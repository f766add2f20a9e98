import { BodyLong, Box, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../api/problem.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

interface PanelBoxProps {
  readonly title: string;
  /** Of its heading: one below what it stands in. */
  readonly level?: '2' | '3';
  /** What the button does, in words. */
  readonly send: string;
  readonly act: { readonly isPending: boolean; readonly problem: Problem | undefined };
  readonly isReady?: boolean;
  /** Something has been written here, which stays when it cannot be sent. */
  readonly hasWords?: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is asked once more before it is done. Reading goes on at its heading; what was written stays when it fails. */
export function PanelBox(props: PanelBoxProps) {
  const {
    title,
    level = '3',
    send,
    act,
    isReady = true,
    hasWords = false,
    onSend,
    onClose,
    children,
  } = props;
  const { t } = useTranslation('decision');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Box
      as="section"
      aria-labelledby={id}
      background="soft"
      className="vl-edged"
      borderWidth="2"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
      width="100%"
    >
      <VStack gap="space-16">
        <Heading level={level} size="small" id={id} ref={heading} tabIndex={-1} className="vl-landing">
          {title}
        </Heading>
        {children}
        {act.problem !== undefined && <ProblemNotice error={act.problem} />}
        {act.problem !== undefined && hasWords && <BodyLong>{t('kept')}</BodyLong>}
        <HStack gap="space-12">
          <Button loading={act.isPending} disabled={!isReady} onClick={onSend}>
            {send}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('goBack')}
          </Button>
        </HStack>
      </VStack>
    </Box>
  );
}
