import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { TickList } from '../../../ui/form/tick-list.js';
import { useForm } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { noInterpreter } from '../../../ui/interpreter/interpreter-values.js';
import { HearingField } from './hearing-field.js';
import { NoticeText } from './notice-text.js';
import { RecordedFields } from './recorded-fields.js';
import { areasOf, useGive, type Given } from './use-give.js';
import type { Cell, ServiceLine, SubjectLine } from './use-matrix.js';
import { useNotice } from './use-notice.js';
import { useSubjectName } from './use-words.js';

interface GiveDialogProps {
  readonly familyId: string;
  readonly service: ServiceLine;
  readonly subject: SubjectLine;
  readonly area?: Cell['area'];
  readonly onClose: () => void;
}

/** A yes or a no, neither chosen beforehand; the coordinator writes down whose it was and how it was said. */
export function GiveDialog({ familyId, service, subject, area, onClose }: GiveDialogProps) {
  const { t } = useTranslation(['who-sees', 'words']);
  const name = useSubjectName()(subject);
  const { person } = useMe();
  const { query, all, notice, setLanguage } = useNotice(familyId);
  const give = useGive({ familyId, service, subject }, onClose);
  const [isUnanswered, setUnanswered] = useState(false);
  const first = waitingFor(subject, area);
  const empty = { answer: '', validTo: '', givenBy: '', route: '', note: '', childHeard: '' };
  const form = useForm<Given>(
    {
      ...empty,
      purpose: first?.purpose ?? '',
      ...noInterpreter,
      areas: area === undefined ? [...(first?.areas ?? [])] : [area],
    },
    give.problem,
  );
  const asksHearing = subject.hearing !== 'not' && form.values.answer === 'given';
  const isUnheard = asksHearing && subject.hearing === 'must' && form.values.childHeard === '';
  const isRecorded = subject.givers.length > 0;
  const asksInterpreter = isRecorded || person.interpreterLanguage !== null;
  const giver = subject.givers.find(({ personId }) => personId === form.values.givenBy);
  const areas = isRecorded ? (giver?.areas ?? areasOf(subject)) : subject.mayGive;
  const along = (value: Cell['area']): string | undefined => {
    const count = subject.cells.find((one) => one.area === value)?.follows ?? 0;
    return count === 0 ? undefined : t('dialog.follows', { count });
  };
  return (
    <ActDialog
      title={t('dialog.title', { service: service.service, name })}
      submit={t(isRecorded ? 'dialog.record' : 'dialog.submit')}
      act={give}
      from={query}
      onSubmit={() => {
        const isWhole = form.values.answer !== '' && !isUnheard;
        setUnanswered(!isWhole);
        if (notice !== undefined && isWhole) give.mutate({ ...form.values, notice });
      }}
      onClose={onClose}
    >
      {notice !== undefined && <NoticeText all={all} notice={notice} onChoose={setLanguage} />}
      {isRecorded && <RecordedFields form={form} givers={subject.givers} />}
      <TickList
        label={t('dialog.areas')}
        description={t('dialog.areasHelp')}
        choices={areas.map((value) => ({
          value,
          label: t(`words:lifeAreas.${value}`),
          description: along(value),
        }))}
        {...form.list('areas')}
      />
      <Textarea label={t('dialog.purpose')} minRows={1} maxLength={500} {...form.text('purpose')} />
      <DayField label={t('dialog.until')} description={t('dialog.untilHelp')} {...form.text('validTo')} />
      {asksInterpreter && <InterpreterFields form={form} />}
      <RadioGroup
        legend={t('dialog.answer')}
        {...form.radio('answer')}
        error={isUnanswered && form.values.answer === '' ? t('dialog.answerFirst') : undefined}
      >
        <Radio value="given">{t('dialog.yes')}</Radio>
        <Radio value="refused">{t('dialog.no')}</Radio>
      </RadioGroup>
      {asksHearing && <HearingField form={form} subject={subject} isMissing={isUnanswered && isUnheard} />}
    </ActDialog>
  );
}

/** Another's yes that waits: whoever comes second begins with its purpose and areas. */
function waitingFor({ consents, mayGive, givers }: SubjectLine, area: Cell['area'] | undefined) {
  const answers = mayGive.length + givers.length > 0;
  return consents.find(
    (one) => answers && one.state === 'waiting' && (area === undefined || one.areas.includes(area)),
  );
}
