import { BodyShort, Link, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Problem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { ActDialog } from '../act-dialog/act-dialog.js';
import { NamedPersons } from './named-persons.js';
import { useSeenBy } from './use-seen-by.js';

export type LaneShown = components['schemas']['LaneView'];
export type ChosenLane = components['schemas']['ChooseLaneDto']['lane'];
type Choice = LaneShown['choices'][number];

interface LaneChoiceProps {
  /** What it is. */
  readonly of: string;
  /** The lane it has and what may be chosen, as the server says; not there while it is fetched. */
  readonly from: {
    readonly data: LaneShown | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly act: { readonly isPending: boolean; readonly problem: Problem | undefined };
  readonly onChoose: (lane: ChosenLane, namedIds: string[]) => void;
  readonly onClose: () => void;
  /** Where to ask the others, when they must be asked. */
  readonly askAt?: string;
}

/** Who is to see it from now on: each way with who would see it then, and why one is closed. */
export function LaneChoice({ of, from, act, onChoose, onClose, askAt }: LaneChoiceProps) {
  const { t } = useTranslation('lanes');
  const [chosen, setChosen] = useState<ChosenLane>();
  const [named, setNamed] = useState<string[]>();
  const { data } = from;
  const lane = chosen ?? openLane(data);
  const namedIds = named ?? data?.namedIds ?? [];
  const needOthers = data?.choices.some(({ refused }) => refused === 'others-must-agree') === true;
  return (
    <ActDialog
      title={t('title')}
      lead={t('lead', { of })}
      submit={t('save')}
      act={act}
      from={from}
      onSubmit={() => {
        if (lane !== undefined) onChoose(lane, lane === 'named-persons' ? namedIds : []);
      }}
      onClose={onClose}
    >
      {data !== undefined && (
        <RadioGroup legend={t('legend')} value={lane ?? ''} onChange={setChosen}>
          {data.choices.map((choice) => (
            <LaneRadio key={choice.lane} choice={choice} />
          ))}
        </RadioGroup>
      )}
      {data !== undefined && lane === 'named-persons' && (
        <NamedPersons persons={data.persons} value={namedIds} onChange={setNamed} />
      )}
      {needOthers && askAt !== undefined && (
        <BodyShort>
          {t('ask.lead')}{' '}
          <Link as={RouterLink} to={askAt}>
            {t('ask.link')}
          </Link>
        </BodyShort>
      )}
    </ActDialog>
  );
}

function LaneRadio({ choice: { lane, refused, sees } }: { readonly choice: Choice }) {
  const { t } = useTranslation('lanes');
  const words = useSeenBy();
  const then = lane === 'named-persons' ? t('namedThen') : words(sees);
  return (
    <Radio
      value={lane}
      disabled={refused !== null}
      description={refused === null ? then : t(`refused.${refused}`)}
    >
      {t(`choice.${lane}`)}
    </Radio>
  );
}

/** A lane of a service's own is none of those a family chooses between. */
function openLane(data: LaneShown | undefined): ChosenLane | undefined {
  return data?.choices.find(({ lane }) => lane === data.lane)?.lane;
}
