import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct, type ActHeaders } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { factKinds, factSources, type FactKind } from './fact-words.js';
import { WhoFields } from './person-fields.js';
import { emptyPerson, personOf } from './person-values.js';

type Body = components['schemas']['ChildAdultDto'];
interface RecordProps {
  readonly family: FamilyView;
  readonly onClose: () => void;
}

const empty = { ...emptyPerson, kind: '', childId: '', adultId: '', source: '', validFrom: '' };
const newAdult = 'new';

/** Who answers for the child, decides in daily life, or has the child at home: dated, and with where it is known from. */
export function RecordChildFact({ family, onClose }: RecordProps) {
  const { t } = useTranslation('family');
  const act = useAct(
    ({ kind, body }: { kind: FactKind; body: Body }, header) => record(family.id, kind, body, header),
    { changes: changesIn(family.id), onDone: onClose },
  );
  const form = useForm(empty, act.problem);
  const children = family.members.filter(({ role }) => role === 'child' || role === 'unborn');
  const adults = family.members.filter(({ role }) => role !== 'child' && role !== 'unborn');
  const people = (some: FamilyView['members']) =>
    some.map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  const send = () => {
    const kind = factKinds.find((one) => one === form.values.kind) ?? 'responsibility';
    act.mutate({ kind, body: bodyOf(form.values) });
  };
  return (
    <ActDialog title={t('fact.title')} submit={t('fact.submit')} act={act} onSubmit={send} onClose={onClose}>
      <RadioGroup legend={t('fact.kind')} {...form.radio('kind')}>
        {factKinds.map((one) => (
          <Radio key={one} value={one} description={t(`fact.means.${one}`)}>
            {t(`fact.kinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Pick label={t('fact.child')} choices={people(children)} {...form.text('childId')} />
      <Pick
        label={t('fact.adult')}
        choices={[...people(adults), { value: newAdult, label: t('fact.newAdult') }]}
        {...form.text('adultId')}
      />
      {form.values.adultId === newAdult && <WhoFields form={form} />}
      <Pick
        label={t('fact.source')}
        choices={factSources.map((value) => ({ value, label: t(`fact.sources.${value}`) }))}
        {...form.text('source')}
      />
      <DayField
        label={t('fields.from')}
        description={t('fields.todayWhenEmpty')}
        {...form.text('validFrom')}
      />
    </ActDialog>
  );
}

function bodyOf(values: typeof empty): Body {
  const validFrom = written(values.validFrom);
  return {
    childId: values.childId,
    source: values.source as Body['source'],
    ...(values.adultId === newAdult ? { adult: personOf(values) } : { adultId: values.adultId }),
    ...(validFrom === undefined ? {} : { validFrom }),
  };
}

function record(familyId: string, kind: FactKind, body: Body, header: ActHeaders) {
  const given = { params: { path: { familyId }, header }, body };
  switch (kind) {
    case 'responsibility':
      return answerOf(api.POST('/api/v1/families/{familyId}/parental-responsibilities', given));
    case 'daily-authority':
      return answerOf(api.POST('/api/v1/families/{familyId}/daily-authorities', given));
    case 'residence':
      return answerOf(api.POST('/api/v1/families/{familyId}/residences', given));
  }
}
