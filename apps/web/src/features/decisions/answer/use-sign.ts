import { useNavigate } from 'react-router';
import type { Answer, Language } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { interpretedBy, type InterpreterValues } from '../../../ui/interpreter/interpreter-values.js';
import { decisionKey, type DecisionAddress, type Sheet } from '../decision/decision-queries.js';

/** What a person says to their sheet. */
export interface Said {
  readonly answer: Answer;
  readonly words: string;
  readonly wordsFor: readonly string[];
  readonly alone: boolean | undefined;
  readonly interpreted: InterpreterValues;
}

/** What the reader has begun to write. It is kept with the page: neither a new version, nor an older one, nor a step back loses it. */
export interface Begun {
  readonly words: string;
  readonly wordsFor: readonly string[];
  /** To the coordinator, about a talk or an interpreter. */
  readonly talk: string;
}

export const nothingBegun: Begun = { words: '', wordsFor: [], talk: '' };

export const isBegun = ({ words, talk }: Begun): boolean => words.trim() !== '' || talk.trim() !== '';

/** Sends the answer to this very sheet, and goes on to the receipt. */
export function useSign(address: DecisionAddress, sheet: Sheet, said: Pick<Said, 'answer' | 'words'>) {
  const navigate = useNavigate();
  const { familyId, decisionId, onBehalfOf } = address;
  return useAct(
    (given: Said, header) => {
      const body = { ...told(given), sheetHash: sheet.sheetHash, language: languageOf(sheet) };
      return answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/signatures', {
          params: { path: { familyId, decisionId }, header },
          body: onBehalfOf === undefined ? body : { ...body, onBehalfOf },
        }),
      );
    },
    {
      changes: [decisionKey(address), ['decisions', familyId]],
      resume: `svar=${said.answer}`,
      stays: said.words !== '',
      onDone: ({ signatureId }) => {
        void navigate(`/kvittering/${signatureId}?familie=${familyId}`, { replace: true });
      },
    },
  );
}

/** What was left unsaid is left out. */
function told({ answer, words, wordsFor, alone, interpreted }: Said) {
  const own = words.trim();
  return {
    answer,
    ...(own === '' || answer === 'yes' ? {} : { words: own, wordsFor: [...wordsFor] }),
    ...(alone === undefined ? {} : { alone }),
    ...interpretedBy(interpreted),
  };
}

/** The language the signed words stand in, whatever language the frame around them is in. */
export function languageOf({ sheet }: Sheet): Language {
  return sheet.parts[0]?.part.payload.language ?? 'nb';
}
