import { BodyLong, BodyShort, Button, ExpansionCard, HStack, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { RecordStatutory } from './record-statutory.js';
import { ReviewEmergency } from './review-emergency.js';
import { useStatutoryDecisions } from './use-statutory-decisions.js';

type Statutory = components['schemas']['StatutoryDecisionView'];

/** Decisions of authorities, as they were recorded. */
export function StatutoryList({
  familyId,
  mayRecord,
}: {
  readonly familyId: string;
  readonly mayRecord: boolean;
}) {
  const { t } = useTranslation('coordination');
  const [open, setOpen] = useState<string>();
  const decisions = useStatutoryDecisions(familyId);
  const close = () => {
    setOpen(undefined);
  };
  return (
    <VStack gap="space-12" align="stretch">
      <ListState query={decisions} empty={t('statutory.empty')}>
        {({ items }) => items.map((one) => <Card key={one.id} one={one} onReview={setOpen} />)}
      </ListState>
      {mayRecord && (
        <HStack>
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setOpen('new');
            }}
          >
            {t('statutory.title')}
          </Button>
        </HStack>
      )}
      {open === 'new' && <RecordStatutory familyId={familyId} onClose={close} />}
      {open !== undefined && open !== 'new' && (
        <ReviewEmergency familyId={familyId} id={open} onClose={close} />
      )}
    </VStack>
  );
}

function Card({ one, onReview }: { readonly one: Statutory; readonly onReview: (id: string) => void }) {
  const { t } = useTranslation('coordination');
  const { day } = useDates();
  return (
    <ExpansionCard size="small" aria-label={one.title}>
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h3" size="small">
          {one.title}
        </ExpansionCard.Title>
        <ExpansionCard.Description>
          {t('statutory.line', { by: one.decidedBy, day: day(one.decidedOn) })}
        </ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-12" align="start">
          {one.emergency && (
            <Tag size="small" variant="moderate" data-color="warning">
              {t('statutory.emergency')}
            </Tag>
          )}
          <Line label={t('statutory.basis')} text={one.legalBasis} />
          <Line label={t('statutory.heard')} text={one.howHeard} />
          {one.statement !== null && <Line label={t('statutory.statement')} text={one.statement} />}
          <Line label={t('statutory.appealTo')} text={appealOf(one, day)} />
          {one.reviewedAt !== null && <BodyShort>{t('review.done', { day: day(one.reviewedAt) })}</BodyShort>}
          {one.allowedActions.includes('review') && one.reviewBy !== null && (
            <>
              <BodyShort>{t('review.by', { day: day(one.reviewBy) })}</BodyShort>
              <Button
                size="small"
                onClick={() => {
                  onReview(one.id);
                }}
              >
                {t('review.submit')}
              </Button>
            </>
          )}
        </VStack>
      </ExpansionCard.Content>
    </ExpansionCard>
  );
}

function appealOf({ appealTo, appealUntil }: Statutory, day: (of: string) => string): string {
  return appealUntil === null ? appealTo : `${appealTo}, ${day(appealUntil)}`;
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <BodyShort size="small" weight="semibold">
        {label}
      </BodyShort>
      <BodyLong size="small">{text}</BodyLong>
    </div>
  );
}
