import { Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { PaperLane, Papers } from './papers.js';

interface LaneFieldProps {
  readonly choices: Pick<Papers, 'lanes' | 'known'>;
  /** Those of them that can be chosen now. */
  readonly open: readonly PaperLane[];
  readonly me: string;
  readonly lane: PaperLane;
  readonly namedIds: string[];
  readonly onLane: (lane: PaperLane) => void;
  readonly onNamed: (ids: string[]) => void;
}

/** Who may see it: chosen among what the server offers, and by name where one wants that. */
export function LaneField({ choices, open, me, lane, namedIds, onLane, onNamed }: LaneFieldProps) {
  const { t } = useTranslation('papers');
  const others = choices.known.filter(({ personId }) => personId !== me);
  return (
    <>
      <RadioGroup legend={t('lane.legend')} value={lane} onChange={onLane}>
        {choices.lanes.map((one) => (
          <Radio
            key={one}
            value={one}
            disabled={!open.includes(one)}
            description={open.includes(one) ? t(`lane.then.${one}`) : t('lane.closed')}
          >
            {t(`lane.choice.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {lane === 'named-persons' && (
        <CheckboxGroup legend={t('lane.who')} value={namedIds} onChange={onNamed}>
          {others.map(({ personId, name }) => (
            <Checkbox key={personId} value={personId}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
    </>
  );
}
