import { BodyLong, BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import type { Step } from './mine-queries.js';
import { ReportDialog, reportsOf } from './report-dialog.js';

interface StepRowProps {
  readonly familyId: string;
  readonly step: Step;
}

/** A step, how far it has come, and the way to report on it. */
export function StepRow({ familyId, step }: StepRowProps) {
  const { t } = useTranslation(['mine', 'words']);
  const [isOpen, setOpen] = useState(false);
  const { title, area, state, lastNote } = step;
  return (
    <VStack gap="space-8">
      <HStack gap="space-12" justify="space-between" align="start">
        <VStack gap="space-2">
          <BodyShort weight="semibold">{title}</BodyShort>
          <BodyShort size="small" textColor="subtle">
            {[t(`words:lifeAreas.${area}`), ...useWhen(step)].join(' · ')}
          </BodyShort>
        </VStack>
        <HStack gap="space-12" align="center">
          <Tag size="small" variant="outline" data-color="neutral">
            {t(`words:commitmentStates.${state}`)}
          </Tag>
          {reportsOf(step).length > 0 && (
            <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
              {t('report.button')}
            </Button>
          )}
        </HStack>
      </HStack>
      {lastNote !== null && <BodyLong size="small">{t('step.lastNote', { note: lastNote })}</BodyLong>}
      {isOpen && <ReportDialog familyId={familyId} step={step} onClose={() => setOpen(false)} />}
    </VStack>
  );
}

function useWhen({ atTime, place, startsOn, due }: Step): string[] {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const said = [
    atTime,
    place,
    startsOn === null ? null : t('step.from', { day: day(startsOn) }),
    due === null ? null : t('step.due', { day: day(due) }),
  ];
  return said.filter((one) => one !== null);
}
