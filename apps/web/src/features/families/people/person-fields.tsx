import { Radio, RadioGroup, Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages, protectionGrades } from '#contract';
import type { FamilyView } from '../../../api/family.js';
import { languageNames } from '../../../i18n/texts.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import type { Form } from '../../../ui/form/use-form.js';
import type { PersonValues } from './person-values.js';

interface FieldsProps {
  readonly form: Form<PersonValues>;
}

/** Name and birth: enough for an adult who lives elsewhere. */
export function WhoFields({ form }: FieldsProps) {
  const { t } = useTranslation('family');
  return (
    <>
      <TextField
        label={t('person.givenName')}
        autoComplete="off"
        maxLength={100}
        {...form.text('givenName')}
      />
      <TextField
        label={t('person.familyName')}
        autoComplete="off"
        maxLength={100}
        {...form.text('familyName')}
      />
      {form.values.isBorn === 'yes' && <DayField label={t('person.birthDate')} {...form.text('birthDate')} />}
      {form.values.isBorn === 'yes' && (
        <TextField
          label={t('person.nationalNumber')}
          description={t('person.nationalNumberHint')}
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
          {...form.text('nationalNumber')}
        />
      )}
    </>
  );
}

export function BirthFields({ form, family }: FieldsProps & { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const adults = family.members.filter(({ role }) => role === 'adult');
  return (
    <>
      <RadioGroup legend={t('person.born')} {...form.radio('isBorn')}>
        <Radio value="yes">{t('person.bornYes')}</Radio>
        <Radio value="no">{t('person.bornNo')}</Radio>
      </RadioGroup>
      {form.values.isBorn === 'no' && (
        <>
          <Pick
            label={t('person.carriedBy')}
            choices={adults.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
            {...form.text('carriedById')}
          />
          <DayField label={t('person.dueDate')} {...form.text('dueDate')} />
        </>
      )}
    </>
  );
}

/** What helps in talking together, and how to be reached. All may be left out. */
export function ReachFields({ form }: FieldsProps) {
  const { t } = useTranslation(['family', 'words']);
  return (
    <>
      <Select label={t('person.language')} {...form.text('language')}>
        <option value="">{t('person.notSaid')}</option>
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
      <TextField label={t('person.interpreter')} maxLength={40} {...form.text('interpreterLanguage')} />
      <TextField
        label={t('person.phone')}
        type="tel"
        autoComplete="off"
        maxLength={30}
        {...form.text('phone')}
      />
      <TextField label={t('person.email')} type="email" autoComplete="off" {...form.text('email')} />
      <TextField
        label={t('person.address')}
        description={t('person.addressHint')}
        autoComplete="off"
        maxLength={300}
        {...form.text('address')}
      />
      <Select label={t('person.protection')} {...form.text('protectionGrade')}>
        <option value="">{t('person.notSaid')}</option>
        {protectionGrades.map((one) => (
          <option key={one} value={one}>
            {t(`words:protectionGrades.${one}`)}
          </option>
        ))}
      </Select>
    </>
  );
}
