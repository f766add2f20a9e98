import { BodyShort, Detail, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { familySteps } from '#contract';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';

export type Told = components['schemas']['EventView'];
type Names = (personId: string | null) => string;

interface EventLineProps {
  readonly event: Told;
  /** Whoever the reader knows by name. */
  readonly nameOf: Names;
  /** What the proposal asked, where the event is about one the reader sees. */
  readonly question?: string | undefined;
}

/** One thing that happened, in a sentence; whose hand it was, and when. */
export function EventLine({ event, nameOf, question }: EventLineProps) {
  const { t } = useTranslation('events');
  const { moment } = useDates();
  const sentence = useSentence(nameOf);
  const hand = event.personName === null ? '' : `, ${t('by', { who: event.personName })}`;
  return (
    <VStack>
      <BodyShort>{sentence(event)}</BodyShort>
      {question !== undefined && <BodyShort size="small">{t('question', { question })}</BodyShort>}
      <Detail textColor="subtle">{`${moment(event.at)}${hand}`}</Detail>
    </VStack>
  );
}

function useSentence(nameOf: Names): (event: Told) => string {
  const { t } = useTranslation(['events', 'words']);
  const { day } = useDates();
  const step = (word: string | undefined) => {
    const known = familySteps.find((one) => one === word);
    return known === undefined ? '' : t(`words:familySteps.${known}`);
  };
  const name = (id: string | undefined) =>
    id === undefined ? t('someone') : known(nameOf(id), t('someone'));
  return ({ type, payload }) =>
    t(`types.${type}`, {
      person: name(aboutWhom(payload)),
      persons: (payload.personIds ?? []).map(name).join(', '),
      adult: (payload.holderIds ?? [adultIn(payload)]).map(name).join(', '),
      from: step(payload.from),
      to: step(payload.to),
      on: dated(payload.on ?? payload.decidedOn, day),
      until: dated(payload.until, day),
    });
}

const known = (name: string, someone: string) => (name === '–' ? someone : name);
const dated = (on: string | undefined, day: (of: string) => string) => (on === undefined ? '' : day(on));

type Payload = Told['payload'];

function aboutWhom({ childId, personId, subjectId, signerId, toId }: Payload): string | undefined {
  return childId ?? personId ?? subjectId ?? signerId ?? toId;
}

function adultIn({ adultId, holderId, representativeId, supportId, readerId }: Payload): string | undefined {
  return adultId ?? holderId ?? representativeId ?? supportId ?? readerId;
}
