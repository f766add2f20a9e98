import { Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { protectionGrades } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import { changesIn, type Person } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';

type Body = components['schemas']['PersonFactsDto'];
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
    (body: Body, header) =>
      answerOf(
        api.PATCH('/api/v1/families/{familyId}/members/{memberId}/person', {
          params: { path: { familyId, memberId }, header: { ...header, ...ifMatch(person.version ?? 0) } },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const before = {
    givenName: person.givenName,
    familyName: person.familyName ?? '',
    bornOn: '',
    diedOn: '',
    protectionGrade: person.protectionGrade ?? 'none',
  };
  const form = useForm<Record<keyof typeof before, string>>(before, act.problem);
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
      {person.role === 'unborn' && <DayField label={t('correct.bornOn')} {...form.text('bornOn')} />}
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

type Values = Readonly<Record<'givenName' | 'familyName' | 'bornOn' | 'diedOn' | 'protectionGrade', string>>;

function changed(before: Values, after: Values): Body {
  const grade = chosen(protectionGrades, after.protectionGrade);
  return {
    ...(after.givenName === before.givenName ? {} : { givenName: after.givenName.trim() }),
    ...(after.familyName === before.familyName ? {} : { familyName: after.familyName.trim() }),
    ...(after.bornOn === '' ? {} : { bornOn: after.bornOn }),
    ...(after.diedOn === '' ? {} : { diedOn: after.diedOn }),
    ...(grade === undefined || grade === before.protectionGrade ? {} : { protectionGrade: grade }),
  };
}
