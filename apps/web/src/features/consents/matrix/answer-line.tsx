import { BodyShort, Button, HStack, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useNames } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { atTheStart, useAreas } from '../../../i18n/listing.js';
import { Card } from '../../../ui/card/card.js';
import { InterpreterLine } from '../../../ui/interpreter/interpreter-line.js';
import { useSubjectName } from './use-words.js';
import type { Answer, Open, SubjectLine } from './use-matrix.js';

interface AnswerLineProps {
  readonly familyId: string;
  readonly answer: Answer;
  readonly subject: SubjectLine;
  readonly onOpen: (open: Open) => void;
}

/** One answer: what it covers, what for, until when, whose it is, and what can be done with it now. */
export function AnswerLine({ familyId, answer, subject, onOpen }: AnswerLineProps) {
  const { t } = useTranslation('who-sees');
  const { day } = useDates();
  const name = useSubjectName()(subject);
  const { state, areas, purpose, validTo, endedAt, service, givenAt, allowedActions } = answer;
  const date =
    state === 'given' || state === 'waiting'
      ? validTo
      : (endedAt ?? (state === 'refused' ? givenAt : validTo));
  const listed = atTheStart(useAreas()(areas));
  return (
    <Card padding="space-12">
      <BodyShort weight="semibold">{t(`state.${state}`, { day: day(date) })}</BodyShort>
      <BodyShort size="small">{listed}</BodyShort>
      <BodyShort size="small">{t('purpose', { purpose })}</BodyShort>
      <GivenBy answer={answer} familyId={familyId} />
      <Heard answer={answer} name={name} />
      <InterpreterLine by={answer.interpretedBy} />
      <HStack gap="space-8">
        {allowedActions.map((act) => (
          <Button
            key={act}
            size="small"
            variant={act === 'invalidate' ? 'tertiary' : 'secondary'}
            aria-label={t('actOf', { act: t(`acts.${act}`), service, name })}
            onClick={() => {
              onOpen({ act, answer, subject });
            }}
          >
            {t(`acts.${act}`)}
          </Button>
        ))}
      </HStack>
    </Card>
  );
}

/** That it was heard, quietly; that it was not, so that whoever coordinates sees it. */
function Heard({
  answer: { childHeard },
  name,
}: Pick<AnswerLineProps, 'answer'> & { readonly name: string }) {
  const { t } = useTranslation('who-sees');
  if (childHeard === null) return null;
  const said = t(`hearing.line.${childHeard}`, { name });
  const wasAsked = childHeard === 'heard' || childHeard === 'says-nothing';
  if (wasAsked) return <BodyShort size="small">{said}</BodyShort>;
  return (
    <InlineMessage status="warning" size="small">
      {said}
    </InlineMessage>
  );
}

function GivenBy({ answer: { givenBy, state }, familyId }: Pick<AnswerLineProps, 'answer' | 'familyId'>) {
  const { t } = useTranslation('who-sees');
  const { person } = useMe();
  const nameOf = useNames(familyId);
  const word = state === 'refused' ? 'refusedBy' : 'givenBy';
  if (givenBy === null) return <BodyShort size="small">{t(`${word}.other`)}</BodyShort>;
  const isMine = givenBy.includes(person.id);
  const names = givenBy.map((id) => nameOf(id)).join(', ');
  return <BodyShort size="small">{isMine ? t(`${word}.you`) : t(`${word}.named`, { names })}</BodyShort>;
}
