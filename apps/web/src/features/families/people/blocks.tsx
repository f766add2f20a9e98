import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { FamilyDialog, useFamilyAct, type FamilyFormProps } from '../family-dialog.js';
import { blockSources } from './fact-words.js';

type Body = components['schemas']['BlockDto'];
const empty = { personId: '', subjectId: '', source: '', basis: '', validTo: '' };

/** Bars a person's access at once; takes no right away. */
export function SetBlock(props: FamilyFormProps) {
  const { t } = useTranslation('family');
  const { family, onClose } = props;
  const familyId = family.id;
  const act = useFamilyAct(props, (body: Body, header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/blocks', { params: { path: { familyId }, header }, body }),
    ),
  );
  const form = useForm(empty, act.problem);
  const people = family.members.map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  return (
    <FamilyDialog
      of="block"
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate(bodyOf(form.values));
      }}
      onClose={onClose}
    >
      <Pick label={t('block.who')} choices={people} {...form.text('personId')} />
      <Pick
        label={t('block.from')}
        description={t('block.fromHint')}
        choices={people.filter(({ value }) => value !== form.values.personId)}
        {...form.text('subjectId')}
      />
      <Pick
        label={t('block.source')}
        choices={blockSources.map((value) => ({ value, label: t(`block.sources.${value}`) }))}
        {...form.text('source')}
      />
      <Textarea label={t('block.basis')} maxLength={1000} {...form.text('basis')} />
      <DayField label={t('fields.until')} description={t('fields.openWhenEmpty')} {...form.text('validTo')} />
    </FamilyDialog>
  );
}

function bodyOf(values: typeof empty): Body {
  const subjectId = written(values.subjectId);
  const validTo = written(values.validTo);
  return {
    personId: values.personId,
    source: values.source as Body['source'],
    basis: values.basis.trim(),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

interface LiftBlockProps {
  readonly familyId: string;
  readonly blockId: string;
  readonly onClose: () => void;
}

export function LiftBlock({ familyId, blockId, onClose }: LiftBlockProps) {
  const { t } = useTranslation('family');
  const act = useAct(
    (body: components['schemas']['ChangeBlockDto'], header) =>
      answerOf(
        api.PATCH('/api/v1/families/{familyId}/blocks/{blockId}', {
          params: { path: { familyId, blockId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ validTo: '' }, act.problem);
  return (
    <ActDialog
      title={t('block.endTitle')}
      lead={t('block.endLead')}
      submit={t('block.endSubmit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate({ validTo: form.values.validTo });
      }}
      onClose={onClose}
    >
      <DayField label={t('fields.lastDay')} {...form.text('validTo')} />
    </ActDialog>
  );
}
