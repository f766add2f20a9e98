import { BodyLong } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '#contract';
import { useHeading } from '../../../i18n/heading.js';
import { useFreshLogin, useMe } from '../../../api/me.js';
import { asProblem } from '../../../api/problem.js';
import { needsStepUp } from '../../../api/step-up.js';
import type { DecisionAddress, Family, Sheet } from '../decision/decision-queries.js';
import type { Names } from '../sheet/names.js';
import { AboutMe } from './about-me.js';
import { useForm } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { noInterpreter } from '../../../ui/interpreter/interpreter-values.js';
import { LoginAside } from '../../../ui/act-dialog/login-aside.js';
import { PanelBox } from './panel-box.js';
import { useSign, type Begun, type Said } from './use-sign.js';
import { WordsFields } from './words-fields.js';

interface AnswerPanelProps {
  readonly answer: Answer;
  readonly address: DecisionAddress;
  readonly sheet: Sheet;
  readonly family: Family | undefined;
  readonly names: Names;
  readonly begun: Begun;
  readonly onBegun: (begun: Begun) => void;
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
  begun,
  onBegun,
  onClose,
  onStale,
}: AnswerPanelProps) {
  const { t } = useTranslation('decision');
  const heading = useHeading();
  const { person } = useMe();
  const login = useFreshLogin();
  const { words, wordsFor } = begun;
  const [alone, setAlone] = useState<boolean>();
  const [needsLoginAside, setLoginAside] = useState(false);
  const sign = useSign(address, sheet, { answer, words });
  const form = useForm(noInterpreter, sign.problem);
  const said: Said = { answer, words, wordsFor, alone, interpreted: form.values };
  // Whoever has begun to write stays: the words are on this page alone.
  const hasWritten = words !== '' || form.values.interpreter !== '';
  const isFresh = hasWritten || login.isFresh();
  const lacksWords = answer === 'yes-with-words' && said.words.trim() === '';
  const send = () => {
    if (!login.isFresh()) {
      if (!hasWritten) login.stepUp(`svar=${answer}`);
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
  const changeWords = (more: Partial<Begun>) => onBegun({ ...begun, ...more });
  const asksForLogin = needsStepUp(sign.problem);
  const giver = address.onBehalfOf;
  const sentence = t(giver === undefined ? `say.${answer}` : `sayFor.${answer}`, {
    question: heading(sheet),
    name: giver === undefined ? '' : names.of(giver),
  });
  return (
    <PanelBox
      title={t(`panel.${answer}`)}
      send={t(isFresh ? `send.${answer}` : 'loginAndGoOn')}
      act={{ isPending: sign.isPending, problem: asksForLogin ? undefined : sign.problem }}
      isReady={!isFresh || !lacksWords}
      hasWords={hasWritten}
      onSend={send}
      onClose={onClose}
    >
      <BodyLong weight="semibold">{sentence}</BodyLong>
      {!isFresh && <BodyLong>{t('loginFirst')}</BodyLong>}
      {isFresh && answer !== 'yes' && (
        <WordsFields answer={answer} said={said} family={family} me={person.id} onChange={changeWords} />
      )}
      {isFresh && person.interpreterLanguage !== null && <InterpreterFields form={form} />}
      {isFresh && <AboutMe onChange={setAlone} />}
      {(needsLoginAside || asksForLogin) && <LoginAside />}
    </PanelBox>
  );
}
