import { BodyShort, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { tell } from '../../../ui/told/told.js';
import type { ChildsHealth, HealthWord } from './use-health.js';

interface StandingWordProps {
  readonly familyId: string;
  readonly child: ChildsHealth;
  readonly word: HealthWord;
  readonly own: boolean;
}

/** What was said and stands, and the way back, which is as short as the way there. */
export function StandingWord({ familyId, child, word, own }: StandingWordProps) {
  const { t } = useTranslation('who-sees');
  const { day } = useDates();
  const who = own ? 'own' : 'of';
  const { givenName: name } = child;
  const end = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/health-words/{wordId}/end', {
          params: { path: { familyId, wordId: word.id }, header },
        }),
      ),
    {
      changes: changesIn(familyId),
      onDone: () => {
        tell({ text: t(`health.${who}.${word.kind}.ended`, { name }) });
      },
    },
  );
  const said = { name, day: day(word.saidAt), by: word.assessedBy ?? '' };
  return (
    <>
      <BodyShort weight="semibold">{t(`health.${who}.${word.kind}.stands`, said)}</BodyShort>
      {end.problem !== undefined && <ProblemNotice error={end.problem} />}
      <div>
        <Button
          size="small"
          variant="secondary"
          loading={end.isPending}
          onClick={() => {
            end.mutate(undefined);
          }}
        >
          {t(`health.${who}.${word.kind}.end`, { name })}
        </Button>
      </div>
    </>
  );
}
