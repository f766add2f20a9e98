import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';
import { interpretedBy, type InterpreterValues } from '../../../ui/interpreter/interpreter-values.js';
import { tell } from '../../../ui/told/told.js';
import type { Cell, Notice, ServiceLine, SubjectLine } from './use-matrix.js';

type Body = components['schemas']['GiveConsentDto'];

export const heardWords = ['heard', 'says-nothing', 'cannot-form-view', 'would-harm'] as const;

// An alias: a form's fields are read by name, and an interface has none to read.
/** What somebody has filled in. */
export type Given = InterpreterValues & {
  readonly answer: string;
  readonly areas: readonly string[];
  readonly purpose: string;
  readonly validTo: string;
  readonly givenBy: string;
  readonly route: string;
  readonly note: string;
  readonly childHeard: string;
};

interface About {
  readonly familyId: string;
  readonly service: ServiceLine;
  readonly subject: SubjectLine;
}

/** Sends the answer, and tells what it opened: nothing before the last one who must answer has. */
export function useGive({ familyId, service, subject }: About, onClose: () => void) {
  const { t } = useTranslation('who-sees');
  return useAct(
    (given: Given & { readonly notice: Notice }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/consents', {
          params: { path: { familyId }, header },
          body: bodyOf(given, service, subject),
        }),
      ),
    {
      changes: changesIn(familyId),
      // A form is filled in: a stronger log-in is asked for beside it.
      stays: true,
      onDone: ({ state }) => {
        onClose();
        const told = state === 'given' || state === 'waiting' ? state : 'refused';
        tell({ text: t(`done.${told}`, { service: service.service }) });
      },
    },
  );
}

/** Also what this log-in is not shown: one may answer about it, and is asked to log in more safely. */
export function areasOf({ cells, mayGive, givers }: SubjectLine): readonly Cell['area'][] {
  const all = [...cells.map(({ area }) => area), ...mayGive, ...givers.flatMap((one) => one.areas)];
  return [...new Set(all)];
}

function bodyOf(
  given: Given & { readonly notice: Notice },
  service: ServiceLine,
  subject: SubjectLine,
): Body {
  const { notice, answer, areas, purpose, validTo, givenBy, route, note } = given;
  const isRecorded = subject.givers.length > 0;
  return {
    subjectId: subject.subjectId,
    serviceId: service.serviceId,
    areas: areasOf(subject).filter((area) => areas.includes(area)),
    purpose,
    answer: answer === 'given' ? 'given' : 'refused',
    noticeVersion: notice.version,
    language: notice.language,
    validTo: written(validTo),
    ...interpretedBy(given),
    ...(answer === 'given' ? { childHeard: chosen(heardWords, given.childHeard) } : {}),
    ...(isRecorded
      ? {
          route: chosen(['paper', 'oral'] as const, route) ?? 'oral',
          givenBy: written(givenBy),
          note: written(note),
        }
      : {}),
  };
}
