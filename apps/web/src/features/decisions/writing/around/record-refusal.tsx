import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { informingRefusalReasons } from '#contract';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import type { components } from '../../../../api/schema.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../../ui/form/day-field.js';
import { chosen, useForm, written } from '../../../../ui/form/use-form.js';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';
import { decisionKey, type Address } from '../model/queries.js';
import type { NotTold } from './untold.js';

type Body = components['schemas']['InformingRefusalDto'];

interface RecordRefusalProps {
  readonly address: Address;
  readonly untold: NotTold;
  readonly onClose: () => void;
}

/** Why somebody with a right to be told is not, on what ground, and where that is appealed. */
export function RecordRefusal({ address, untold: { personId, partId }, onClose }: RecordRefusalProps) {
  const { t } = useTranslation(['writing', 'words']);
  const { decision } = useDesk();
  const name = useName();
  const part = decision.parts.find(({ id }) => id === partId);
  const act = useAct(
    (body: Partial<Body>, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/informing-refusals', {
          params: { path: address, header },
          // What is not filled in is the server's to refuse, field by field.
          body: body as Body,
        }),
      ),
    { changes: [decisionKey(address)], onDone: onClose },
  );
  const form = useForm({ reason: '', legalBasis: '', appealTo: '', appealUntil: '' }, act.problem);
  const { reason, legalBasis, appealTo, appealUntil } = form.values;
  const record = () =>
    act.mutate({
      personId,
      ...(part === undefined ? {} : { subjectIds: part.subjectIds, area: part.area }),
      reason: chosen(informingRefusalReasons, reason),
      legalBasis,
      appealTo,
      appealUntil: written(appealUntil),
    });
  return (
    <ActDialog
      title={t('untold.recordTitle', { name: name(personId) })}
      lead={t('untold.recordLead')}
      submit={t('untold.recordSubmit')}
      act={act}
      onSubmit={record}
      onClose={onClose}
    >
      <RadioGroup legend={t('untold.reason')} {...form.radio('reason')}>
        {informingRefusalReasons.map((one) => (
          <Radio key={one} value={one}>
            {t(`words:informingRefusalReasons.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t('untold.legalBasis')}
        description={t('untold.legalHint')}
        {...form.text('legalBasis')}
      />
      <TextField
        label={t('untold.appealTo')}
        description={t('untold.appealHint')}
        {...form.text('appealTo')}
      />
      <DayField label={t('untold.appealUntil')} {...form.text('appealUntil')} />
    </ActDialog>
  );
}
