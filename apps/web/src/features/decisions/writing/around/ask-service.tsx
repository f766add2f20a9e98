import { Checkbox, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import type { components } from '../../../../api/schema.js';
import { ActDialog } from '../../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../../ui/form/use-form.js';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';
import { decisionKey, planKey, type Address } from '../model/queries.js';

interface AskServiceProps {
  readonly address: Address;
  readonly serviceId: string;
  readonly partId: string;
  readonly onClose: () => void;
}

/** A service is asked what it will do and when: without names, unless a consent covers it. */
export function AskService({ address, serviceId, partId, onClose }: AskServiceProps) {
  const { t } = useTranslation('writing');
  const { familyId, decisionId } = address;
  const { decision } = useDesk();
  const name = useName();
  const part = decision.parts.find(({ id }) => id === partId);
  const act = useAct(
    (body: components['schemas']['PromiseDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/promises', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [planKey(familyId), decisionKey(address)], onDone: onClose },
  );
  const form = useForm({ what: '', whenWanted: '', withNames: false }, act.problem);
  if (part === undefined) return null;
  const { area, subjectIds } = part;
  const ask = () =>
    act.mutate({ kind: 'service', serviceId, decisionId, partId, area, subjectIds, ...form.values });
  return (
    <ActDialog
      title={t('promise.askTitle', { service: name(serviceId) })}
      lead={t('promise.askLead')}
      submit={t('promise.send')}
      act={act}
      onSubmit={ask}
      onClose={onClose}
    >
      <Textarea
        label={t('promise.what')}
        description={t('promise.whatHint')}
        minRows={2}
        {...form.text('what')}
      />
      <TextField label={t('promise.when')} description={t('promise.whenHint')} {...form.text('whenWanted')} />
      <Checkbox description={t('promise.withNamesHint')} {...form.check('withNames')}>
        {t('promise.withNames')}
      </Checkbox>
    </ActDialog>
  );
}
