import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import type { Step } from '../plan/use-filter.js';
import { ChangeDialog } from './change-dialog.js';
import { MoreTimeDialog } from './more-time-dialog.js';
import { ReportDialog } from './report-dialog.js';
import { StopDialog } from './stop-dialog.js';
import { useMoreTime } from './use-more-time.js';
import { useIsOwnPromise } from './use-own-promise.js';
import { useReadsOfFamily } from './use-reads-of-family.js';
import { useReport } from './use-report.js';

interface StepActsProps {
  readonly step: Step;
  readonly plan: Plan;
}

const atOnce = ['begin', 'resume', 'finish'] as const;

/** What the reader may do with a step, exactly as the server says. */
export function StepActs({ step, plan }: StepActsProps) {
  const { t } = useTranslation('plan');
  const report = useReport(step, plan);
  const [open, setOpen] = useState<'report' | 'stop' | 'change' | undefined>();
  const moreTime = useMoreTime(step, plan);
  const may = (act: Step['allowedActions'][number]) => step.allowedActions.includes(act);
  const isPromise = useIsOwnPromise(step);
  const words = useWords();
  if (step.allowedActions.length === 0) return null;
  const named = (words: string) => ({
    children: words,
    'aria-label': `${words}: ${step.title}`,
    size: 'small' as const,
  });
  const close = () => {
    setOpen(undefined);
  };
  return (
    <>
      <HStack gap="space-8" className="vl-screen-only">
        {atOnce.filter(may).map((act) => (
          <Button
            key={act}
            variant="secondary"
            loading={report.isPending && report.variables?.act === act}
            onClick={() => {
              report.mutate({ act });
            }}
            {...named(words(act))}
          />
        ))}
        {moreTime.isOffered && (
          <Button variant="secondary" onClick={moreTime.ask} {...named(words('moreTime'))} />
        )}
        {step.movableUnder !== null && (
          <Button
            variant="secondary"
            onClick={() => {
              setOpen('change');
            }}
            {...named(words('change'))}
          />
        )}
        {may('report') && !moreTime.isOffered && (
          <Button
            variant="tertiary"
            onClick={() => {
              setOpen('report');
            }}
            {...named(words('report'))}
          />
        )}
        {may('stop') && (
          <Button
            variant="tertiary"
            onClick={() => {
              setOpen('stop');
            }}
            {...named(isPromise ? t('acts.takeBack') : words('stop'))}
          />
        )}
      </HStack>
      {report.problem !== undefined && <ProblemNotice error={report.problem} />}
      {moreTime.isOpen && <MoreTimeDialog step={step} plan={plan} onClose={moreTime.close} />}
      {open === 'change' && <ChangeDialog step={step} plan={plan} onClose={close} />}
      {open === 'report' && <ReportDialog step={step} plan={plan} onClose={close} />}
      {open === 'stop' && <StopDialog step={step} plan={plan} onClose={close} />}
    </>
  );
}

type Act = (typeof atOnce)[number] | 'report' | 'moreTime' | 'change' | 'stop';

/** What a button is called by whoever does the step, and by whoever only tells how it goes. */
function useWords(): (act: Act) => string {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  return (act) => (ofFamily ? t(`staff.acts.${act}`) : t(`acts.${act}`));
}
