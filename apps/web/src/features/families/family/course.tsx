import { BodyShort, Box, Button, Process, ReadMore, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { useWide } from '../../../ui/wide/use-wide.js';
import { MoveStep } from './move-step.js';

const course = ['sign-up', 'start', 'plan', 'follow-up', 'closed'] as const;

/** How far the case has come, and the way to move it on. */
export function Course({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation(['family', 'words']);
  const { day } = useDates();
  const [isMoving, setMoving] = useState(false);
  const isWide = useWide();
  const step = t(`words:familySteps.${family.step}`);
  const now = t('head.now', { step, day: day(family.stepSince) });
  return (
    <Box background="default" borderRadius="8" padding="space-16" className="vl-family-course">
      <VStack gap="space-12" align="start">
        {isWide ? <Steps family={family} /> : <BodyShort weight="semibold">{now}</BodyShort>}
        {!isWide && (
          <ReadMore size="small" header={t('head.course')}>
            <Steps family={family} />
          </ReadMore>
        )}
        {family.allowedActions.includes('move-step') && (
          <Button size="small" variant="secondary" onClick={() => setMoving(true)}>
            {t('step.title')}
          </Button>
        )}
      </VStack>
      {isMoving && <MoveStep family={family} onClose={() => setMoving(false)} />}
    </Box>
  );
}

/** A case that rests or ended unsigned stands beside the course, never as a step on it. */
function Steps({ family: { step, stepSince } }: { readonly family: FamilyView }) {
  const { t } = useTranslation(['family', 'words']);
  const { day } = useDates();
  const at = course.findIndex((one) => one === step);
  const since = t('head.since', { day: day(stepSince) });
  return (
    // Aksel's own is blue everywhere; this one is in the municipality's colour.
    <Process aria-label={t('head.course')} hideStatusText data-color={undefined}>
      {course.map((one, index) => (
        <Process.Event
          key={one}
          title={t(`words:familySteps.${one}`)}
          status={index === at ? 'active' : index < at ? 'completed' : 'uncompleted'}
          {...(index === at ? { timestamp: since, 'aria-current': 'step' as const } : {})}
        />
      ))}
      {at === -1 && (
        <Process.Event
          title={t(`words:familySteps.${step}`)}
          timestamp={since}
          status="active"
          aria-current="step"
        />
      )}
    </Process>
  );
}
