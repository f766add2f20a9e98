import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { Pick } from '../../ui/form/pick.js';
import type { Form } from '../../ui/form/use-form.js';
import type { Papers } from './papers.js';
import { everybody, type PaperForm } from './paper-form.js';

interface AboutFieldsProps {
  readonly form: Form<PaperForm>;
  readonly about: Papers['about'];
}

/** Whom it is about and in what part of life; on a goal or a step that is told already. */
export function AboutFields({ form, about }: AboutFieldsProps) {
  const { t } = useTranslation(['papers', 'words']);
  const people = about.map(({ personId, name }) => ({ value: personId, label: name }));
  const whole = about.length > 1 ? [{ value: everybody, label: t('form.everybody') }] : [];
  return (
    <>
      <Pick label={t('form.about')} choices={[...people, ...whole]} {...form.text('subjectIds')} />
      <Pick
        label={t('form.area')}
        choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
        {...form.text('area')}
      />
    </>
  );
}
