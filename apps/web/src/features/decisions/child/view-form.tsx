import { BodyLong, Button, Checkbox, TextField, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { asLanguage } from '../../../i18n/texts.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { interpretedBy, isWhole, noInterpreter } from '../../../ui/interpreter/interpreter-values.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { childKey } from './child-queries.js';
import { moods } from './face.js';
import { FaceScale } from './face-scale.js';
import { LetCoordinator, type Choice, type Reading } from './let-coordinator.js';
import { Readers } from './readers.js';

type ViewDto = components['schemas']['ChildViewDto'];

interface ViewFormProps {
  readonly familyId: string;
  readonly decisionId: string;
  readonly reads: Reading;
  readonly onDone: () => void;
}

const empty = {
  face: '',
  words: '',
  objects: false,
  present: '',
  readableBy: [] as readonly string[],
  ...noInterpreter,
};

/** What do you think? A face, own words, or nothing at all: each of them is a whole answer. */
export function ViewForm({ familyId, decisionId, reads, onDone }: ViewFormProps) {
  const { t, i18n } = useTranslation('child');
  const act = useAct(
    (body: ViewDto, header) => {
      const params = { path: { familyId, decisionId }, header };
      const path = '/api/v1/families/{familyId}/decisions/{decisionId}/child-views';
      return answerOf(api.POST(path, { params, body }));
    },
    { changes: [childKey(familyId)], onDone },
  );
  const form = useForm(empty, act.problem);
  const { face, words, objects, present, readableBy } = form.values;
  const [isSure, setSure] = useState(false);
  const [choice, setChoice] = useState<Choice>('');
  const [isMissing, setMissing] = useState(false);
  const needsInterpreter = useMe().person.interpreterLanguage !== null;
  const asksMe = reads === 'with-my-yes';
  const hasSaid = face !== '' || words.trim() !== '' || objects;
  const send = (saysNothing: boolean) => {
    setMissing(asksMe && choice === '');
    if (asksMe && choice === '') return;
    const mood = moods.find((one) => one === face);
    const said = [mood === undefined ? '' : `${t(`faces.${mood}`)}.`, words.trim()].filter(Boolean).join(' ');
    const with_ = written(present);
    act.mutate({
      saysNothing,
      objects: saysNothing ? false : objects,
      present: with_ === undefined ? [] : [with_],
      readableBy: [...readableBy],
      ...(asksMe ? { coordinatorReads: choice === 'yes' } : {}),
      language: asLanguage(i18n.language) ?? 'nb',
      // Silence waits for nothing: what is half told of an interpreter is left out.
      ...(saysNothing && !isWhole(form.values) ? {} : interpretedBy(form.values)),
      ...(saysNothing || said === '' ? {} : { words: said }),
    });
  };
  return (
    <VStack gap="space-24">
      <LeaveGuard
        isUnsaved={
          (hasSaid || (present + form.values.interpreter).trim() !== '') && !act.isPending && !act.isSuccess
        }
      />
      <FaceScale value={face} onChange={(mood) => form.set({ face: mood })} />
      <Textarea label={t('form.words')} maxLength={3900} minRows={4} {...form.text('words')} />
      <Checkbox description={t('form.objectsWhy')} {...form.check('objects')}>
        {t('form.objects')}
      </Checkbox>
      {asksMe && (
        <LetCoordinator
          familyId={familyId}
          value={choice}
          isMissing={isMissing && choice === ''}
          onChange={setChoice}
        />
      )}
      <Readers familyId={familyId} isAlwaysRead={reads === 'always'} {...listOf(form)} />
      <TextField label={t('form.present')} description={t('form.presentWhy')} {...form.text('present')} />
      {needsInterpreter && <InterpreterFields form={form} />}
      {act.problem !== undefined && <ProblemNotice error={act.problem} />}
      <VStack gap="space-12">
        <Button loading={act.isPending} onClick={() => send(false)}>
          {t('form.send')}
        </Button>
        {isSure ? (
          <SureOfNothing onYes={() => send(true)} onNo={() => setSure(false)} />
        ) : (
          <Button
            variant="secondary"
            disabled={act.isPending}
            onClick={() => (hasSaid ? setSure(true) : send(true))}
          >
            {t('form.nothing')}
          </Button>
        )}
      </VStack>
    </VStack>
  );
}

/** Nobody loses what they wrote by one tap. */
function SureOfNothing({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation('child');
  return (
    <VStack gap="space-12" role="group" aria-label={t('form.sureNothing')}>
      <BodyLong role="status">{t('form.sureNothing')}</BodyLong>
      <Button variant="secondary" onClick={onYes}>
        {t('form.yesNothing')}
      </Button>
      <Button variant="secondary" onClick={onNo}>
        {t('form.keep')}
      </Button>
    </VStack>
  );
}

function listOf(form: ReturnType<typeof useForm<typeof empty>>) {
  const { value, onChange } = form.list('readableBy');
  return { value, onChange };
}
