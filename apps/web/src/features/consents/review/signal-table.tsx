import { BodyShort, Box, Button, Table, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { ReviewSignal } from './review-signal.js';
import type { Signal } from './use-review.js';

/** One row for each thing to look at: who, what, when, and what was done about it. */
export function SignalTable({ signals }: { readonly signals: readonly Signal[] }) {
  const { t } = useTranslation('access-review');
  const [open, setOpen] = useState<Signal>();
  return (
    <>
      <Box overflowX="auto" tabIndex={0} role="region" aria-label={t('title')}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('who')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('what')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('when')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('act')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {signals.map((one) => (
              <SignalRow key={`${one.signal} ${one.viewerId} ${one.occurrence}`} one={one} onOpen={setOpen} />
            ))}
          </Table.Body>
        </Table>
      </Box>
      {open !== undefined && <ReviewSignal signal={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface SignalRowProps {
  readonly one: Signal;
  readonly onOpen: (signal: Signal) => void;
}

function SignalRow({ one, onOpen }: SignalRowProps) {
  const { t } = useTranslation('access-review');
  const { day } = useDates();
  const { signal, viewer, service, times, families, hour, leftOn } = one;
  const facts = [
    t('times', { count: times }),
    ...(families === null ? [] : [t('families', { count: families })]),
    ...(leftOn === null ? [] : [t('left', { day: day(leftOn) })]),
  ];
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {viewer}
        {service !== null && <BodyShort size="small">{service}</BodyShort>}
      </Table.HeaderCell>
      <Table.DataCell>
        {t(`signals.${signal}`)}
        <BodyShort size="small" textColor="subtle">
          {facts.join(' · ')}
        </BodyShort>
      </Table.DataCell>
      <Table.DataCell>{hour === null ? day(one.day) : t('at', { day: day(one.day), hour })}</Table.DataCell>
      <Table.DataCell>
        <Outcome one={one} onOpen={onOpen} />
      </Table.DataCell>
    </Table.Row>
  );
}

function Outcome({ one, onOpen }: SignalRowProps) {
  const { t } = useTranslation('access-review');
  const { moment } = useDates();
  const { signal, viewer, review, allowedActions } = one;
  if (review !== null)
    return (
      <VStack gap="space-4">
        <BodyShort size="small" textColor="subtle">
          {t('reviewed', { moment: moment(review.reviewedAt) })}
        </BodyShort>
        <OwnWords text={review.note} />
      </VStack>
    );
  if (!allowedActions.includes('review')) return <BodyShort size="small">{t('own')}</BodyShort>;
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={`${t('review.open')}: ${viewer}, ${t(`signals.${signal}`)}`}
      onClick={() => onOpen(one)}
    >
      {t('review.open')}
    </Button>
  );
}
