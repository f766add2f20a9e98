import { BodyLong, BodyShort, Link as AkselLink, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { InterpreterLine } from '../../../ui/interpreter/interpreter-line.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { Section } from '../../../ui/page/section.js';
import type { Decision, DecisionAddress } from '../decision/decision-queries.js';
import type { Names } from '../sheet/names.js';
import { WithdrawAnswer } from './withdraw-answer.js';

interface MyAnswersProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly names: Names;
}

/** What I answered, with the receipt; and what others chose to let me read. */
export function MyAnswers({ address, decision, names }: MyAnswersProps) {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const { answers, allowedActions, version } = decision;
  const mine = answers.filter(({ personId }) => personId === person.id);
  const others = answers.filter(({ personId, words }) => personId !== person.id && words !== null);
  const standing = mine.find((answer) => !answer.withdrawn && answer.version === version);
  if (answers.length === 0) return null;
  return (
    <>
      {mine.length > 0 && (
        <Section title={t('mine.title')}>
          {mine.map((answer) => (
            <OneAnswer
              key={answer.signatureId}
              answer={answer}
              isOld={answer.version < version}
              familyId={address.familyId}
              names={names}
            />
          ))}
          {standing !== undefined && allowedActions.includes('withdraw-signature') && (
            <VStack align="start">
              <WithdrawAnswer address={address} signatureId={standing.signatureId} />
            </VStack>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('othersSay')}>
          {others.map(({ signatureId, personId, words }) => (
            <Card key={signatureId} gap="space-4">
              <BodyShort weight="semibold">{names.of(personId)}</BodyShort>
              <OwnWords text={words} />
            </Card>
          ))}
        </Section>
      )}
    </>
  );
}

interface OneAnswerProps {
  readonly answer: Decision['answers'][number];
  /** Given to a version that is no longer asked about. */
  readonly isOld: boolean;
  readonly familyId: string;
  readonly names: Names;
}

function OneAnswer({ answer, isOld, familyId, names }: OneAnswerProps) {
  const { t } = useTranslation('decision');
  const { moment } = useDates();
  const { signatureId, givenById, words, withdrawn, awaitsCallBack, denied, signedAt } = answer;
  return (
    <VStack gap="space-4">
      <BodyLong>{t(`mine.${answer.answer}`, { moment: moment(signedAt) })}</BodyLong>
      {givenById !== null && <BodyLong>{t('mine.givenBy', { name: names.of(givenById) })}</BodyLong>}
      {words !== null && <OwnWords text={t('mine.words', { words })} />}
      <InterpreterLine by={answer.interpretedBy} />
      {withdrawn && <BodyLong>{t('mine.withdrawn')}</BodyLong>}
      {denied && <BodyLong>{t('mine.denied')}</BodyLong>}
      {isOld && !withdrawn && <BodyLong>{t('mine.older')}</BodyLong>}
      {awaitsCallBack && !isOld && !withdrawn && <BodyLong>{t('mine.callBack')}</BodyLong>}
      <AkselLink as={Link} to={`/kvittering/${signatureId}?familie=${familyId}`}>
        {t('mine.receipt')}
      </AkselLink>
    </VStack>
  );
}
