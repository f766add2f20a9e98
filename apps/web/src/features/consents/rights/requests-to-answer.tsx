import { BodyLong, BodyShort, Button, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { AnswerRequest, lets, type AnswerAct } from './answer-request.js';
import { RequestFacts } from './request-facts.js';
import { RetentionMarks } from './retention-marks.js';
import { useRights, type RightsRequest } from './use-rights.js';

interface OfFamily {
  readonly familyId: string;
}
interface Open {
  readonly act: AnswerAct;
  readonly request: RightsRequest;
}

/** What people in the family ask to have corrected or erased, and what keeps the papers. */
export function RequestsToAnswer({ familyId }: OfFamily) {
  const { t } = useTranslation('rights');
  const rights = useRights(familyId);
  const [open, setOpen] = useState<Open>();
  return (
    <Section title={t('staff.title')}>
      <BodyLong>{t('staff.lead')}</BodyLong>
      <ListState query={rights} empty="" isEmpty={() => false}>
        {({ items, ...rights }) => (
          <VStack gap="space-16">
            {items.length === 0 && <BodyShort>{t('staff.empty')}</BodyShort>}
            <VStack as="ul" gap="space-12" className="vl-list">
              {items.map((request) => (
                <li key={request.id}>
                  <ToAnswer
                    familyId={familyId}
                    request={request}
                    onOpen={(act) => setOpen({ act, request })}
                  />
                </li>
              ))}
            </VStack>
            <RetentionMarks familyId={familyId} rights={rights} />
          </VStack>
        )}
      </ListState>
      {open !== undefined && (
        <AnswerRequest familyId={familyId} {...open} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}

interface ToAnswerProps extends OfFamily {
  readonly request: RightsRequest;
  readonly onOpen: (act: AnswerAct) => void;
}

function ToAnswer({ familyId, request, onOpen }: ToAnswerProps) {
  const { t } = useTranslation('rights');
  const { day } = useDates();
  const { person, subject, kind, about, refId, state, answerBy, allowedActions } = request;
  const acts = (['correct', 'refuse', 'answer'] as const).filter((act) => allowedActions.includes(act));
  return (
    <Card gap="space-12">
      <HStack gap="space-8" align="center">
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`requestKinds.${kind}`)}
        </Tag>
        <BodyShort weight="semibold">
          {person === subject ? person : t('asked.about', { person, subject })}
        </BodyShort>
        <BodyShort size="small">
          {state === 'asked' ? t('asked.by', { day: day(answerBy) }) : t(`requestStates.${state}`)}
        </BodyShort>
      </HStack>
      <RequestFacts request={request} />
      {about === 'decision' && refId !== null && (
        <Link as={RouterLink} to={`/familier/${familyId}/forslag/${refId}`}>
          {t('staff.where')}
        </Link>
      )}
      {acts.length > 0 && (
        <HStack gap="space-8">
          {acts.map((act) => (
            <Button key={act} size="small" variant="secondary" onClick={() => onOpen(act)}>
              {t(`staff.${act === 'answer' && !lets(request) ? 'answerOnly' : act}`)}
            </Button>
          ))}
        </HStack>
      )}
    </Card>
  );
}
