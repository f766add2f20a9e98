import { Radio, RadioGroup, Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { protectionGrades } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import { changesIn, type Person } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';
import { changed, factsOf, type CorrectedFacts, type Values } from './corrected-values.js';

interface CorrectFactsProps {
  readonly familyId: string;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Facts need nobody's yes. Only what was changed is sent. */
export function CorrectFacts({ familyId, person, onClose }: CorrectFactsProps) {
  const { t } = useTranslation(['family', 'words']);
  const memberId = person.memberId ?? '';
  const act = useAct(
    (body: CorrectedFacts, header) =>
      answerOf(
        api.PATCH('/api/v1/families/{familyId}/members/{memberId}/person', {
          params: { path: { familyId, memberId }, header: { ...header, ...ifMatch(person.version ?? 0) } },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const before = factsOf(person);
  const form = useForm<Values>(before, act.problem);
  return (
    <ActDialog
      title={t('correct.title', { name: person.givenName })}
      lead={t('correct.lead')}
      submit={t('correct.submit')}
      act={act}
      isFinal={form.values.diedOn !== ''}
      onSubmit={() => {
        act.mutate(changed(before, form.values));
      }}
      onClose={onClose}
    >
      <TextField label={t('person.givenName')} maxLength={100} {...form.text('givenName')} />
      <TextField label={t('person.familyName')} maxLength={100} {...form.text('familyName')} />
      <LifeFields form={form} person={person} />
      <Select label={t('person.protection')} {...form.text('protectionGrade')}>
        {protectionGrades.map((one) => (
          <option key={one} value={one}>
            {t(`words:protectionGrades.${one}`)}
          </option>
        ))}
      </Select>
      {person.role !== 'unborn' && person.diedOn === null && (
        <DayField
          label={t('correct.diedOn')}
          description={t('correct.diedOnHint')}
          {...form.text('diedOn')}
        />
      )}
    </ActDialog>
  );
}

interface LifeFieldsProps {
  readonly form: Form<Values>;
  readonly person: Person;
}

/** What decides who answers: a birth, an age, a view of one's own. */
function LifeFields({ form, person: { role, noViewReason, birthDate } }: LifeFieldsProps) {
  const { t } = useTranslation('family');
  return (
    <>
      {role === 'unborn' && (
        <DayField
          label={t('correct.bornOn')}
          description={t('correct.bornOnHint')}
          {...form.text('bornOn')}
        />
      )}
      {birthDate !== null && (
        <DayField
          label={t('person.birthDate')}
          description={t('correct.birthDateHint')}
          {...form.text('birthDate')}
        />
      )}
      {birthDate !== null && (
        <TextField
          label={t('correct.number')}
          description={t('correct.numberHint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          {...form.text('nationalNumber')}
        />
      )}
      {role === 'adult' && (
        <RadioGroup
          legend={t('correct.capacity')}
          description={t('correct.capacityHint')}
          {...form.radio('capacity')}
        >
          <Radio value="full">{t('correct.capacities.full')}</Radio>
          <Radio value="no-consent">{t('correct.capacities.no-consent')}</Radio>
        </RadioGroup>
      )}
      {role === 'child' && noViewReason !== null && (
        <TextField
          label={t('person.noView')}
          description={t('correct.noViewHint')}
          maxLength={500}
          {...form.text('noViewReason')}
        />
      )}
    </>
  );
}
