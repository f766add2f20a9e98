import { BodyLong, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { PanelBox } from './panel-box.js';

interface ThinkPanelProps {
  readonly decision: Decision;
  readonly address: DecisionAddress;
  readonly onClose: () => void;
}

const day = 86_400_000;

/** Time to think, for all who are asked. */
export function ThinkPanel({ decision, address, onClose }: ThinkPanelProps) {
  const { t } = useTranslation('decision');
  const { at } = useMe();
  const { moment } = useDates();
  const { familyId, decisionId } = address;
  const choices = untils(decision, Date.parse(at));
  const [until, setUntil] = useState<string>();
  const think = useAct(
    (chosen: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/thinking-time', {
          params: { path: { familyId, decisionId }, header },
          body: { until: chosen },
        }),
      ),
    { changes: [decisionKey(address)], onDone: onClose },
  );
  return (
    <PanelBox
      title={t('choice.think')}
      send={t('think.send')}
      act={think}
      isReady={until !== undefined}
      onSend={() => {
        if (until !== undefined) think.mutate(until);
      }}
      onClose={onClose}
    >
      <BodyLong>{t('think.lead')}</BodyLong>
      <RadioGroup legend={t('think.until')} value={until ?? ''} onChange={setUntil}>
        {choices.map((one) => (
          <Radio key={one} value={one}>
            {moment(one)}
          </Radio>
        ))}
      </RadioGroup>
    </PanelBox>
  );
}

/** In a day, three days, a week, or as long as may be: what of it is later than what holds now. */
function untils({ earliestSignAt, thinkUntilAtMost }: Decision, now: number): readonly string[] {
  if (thinkUntilAtMost === null) return [];
  const last = Date.parse(thinkUntilAtMost);
  const held = Math.max(earliestSignAt === null ? 0 : Date.parse(earliestSignAt), now);
  const wanted = [1, 3, 7].map((days) => now + days * day).filter((one) => one > held && one < last);
  return [...wanted, last].map((one) => new Date(one).toISOString());
}
