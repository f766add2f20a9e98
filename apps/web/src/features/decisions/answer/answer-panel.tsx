import { BodyLong, Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract';
import { useFreshLogin, useMe } from '../../../api/me.js';
import { asProblem } from '../../../api/problem.js';
import { needsStepUp } from '../../../api/step-up.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import type { DecisionAddress, Family, Sheet } from '../decision/decision-queries.js';
import type { Names } from '../sheet/names.js';
import { AboutMe } from './about-me.js';
import { LoginAside } from './login-aside.js';
import { PanelBox } from './panel-box.js';
import { useSign, type Said } from './use-sign.js';
import { WordsFields } from './words-fields.js';

interface AnswerPanelProps {
  readonly answer: Answer;
  readonly address: DecisionAddress;
  readonly sheet: Sheet;
  readonly family: Family | undefined;
  readonly names: Names;
  /** What the reader has begun to say; it is kept outside: a new version closes this panel and not their words. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
  /** The proposal was changed while it was read. */
  readonly onStale: () => void;
}

/** The one sentence once more, what one wants to say, and the answer itself. Nothing is sent without this tap. */
export function AnswerPanel({
  answer,
  address,
  sheet,
  family,
  names,
  words,
  onWords,
  onClose,
  onStale,
}: AnswerPanelProps) {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const login = useFreshLogin();
  const [said, setSaid] = useState<Said>({
    answer,
    words,
    wordsFor: [],
    alone: undefined,
    interpreter: false,
  });
  const [needsLoginAside, setLoginAside] = useState(false);
  const sign = useSign(address, sheet, said);
  const change = (more: Partial<Said>) => {
    setSaid((before) => ({ ...before, ...more }));
    if (more.words !== undefined) onWords(more.words);
  };
  // Whoever has begun to write stays: the words are on this page alone.
  const isFresh = said.words !== '' || login.isFresh();
  const lacksWords = answer === 'yes-with-words' && said.words.trim() === '';
  const send = () => {
    if (!login.isFresh()) {
      if (said.words === '') login.stepUp(`svar=${answer}`);
      else setLoginAside(true);
      return;
    }
    setLoginAside(false);
    sign.mutate(said, {
      onError: (error) => {
        if (asProblem(error).code === 'stale-sheet') onStale();
      },
    });
  };
  const giver = address.onBehalfOf;
  const sentence = t(giver === undefined ? `say.${answer}` : `sayFor.${answer}`, {
    question: sheet.question,
    name: giver === undefined ? '' : names.of(giver),
  });
  return (
    <PanelBox title={t(`panel.${answer}`)}>
      <BodyLong weight="semibold">{sentence}</BodyLong>
      {!isFresh && <BodyLong>{t('loginFirst')}</BodyLong>}
      {isFresh && answer !== 'yes' && (
        <WordsFields answer={answer} said={said} family={family} me={person.id} onChange={change} />
      )}
      {isFresh && (
        <AboutMe said={said} hasInterpreter={person.interpreterLanguage !== null} onChange={change} />
      )}
      {(needsLoginAside || needsStepUp(sign.problem)) && <LoginAside />}
      {sign.problem !== undefined && !needsStepUp(sign.problem) && <ProblemNotice error={sign.problem} />}
      <HStack gap="space-12">
        <Button loading={sign.isPending} disabled={isFresh && lacksWords} onClick={send}>
          {t(isFresh ? `send.${answer}` : 'loginAndGoOn')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('goBack')}
        </Button>
      </HStack>
    </PanelBox>
  );
}
