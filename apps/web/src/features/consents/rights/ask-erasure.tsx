import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { rightsKey, type Rights } from './use-rights.js';

type Body = components['schemas']['AskErasureDto'];

interface AskProps {
  readonly familyId: string;
  /** Oneself first. */
  readonly people: Rights['people'];
  readonly onClose: () => void;
}

/** What one wants gone, in one's own words. */
export function AskErasure({ familyId, people, onClose }: AskProps) {
  const { t } = useTranslation('rights');
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/erasures', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [rightsKey(familyId)], stays: true, onDone: onClose },
  );
  const form = useForm({ subjectId: people[0]?.id ?? '', what: '' }, act.problem);
  return (
    <ActDialog
      title={t('erase.open')}
      lead={t('erase.formLead')}
      submit={t('correct.submit')}
      act={act}
      onSubmit={() => act.mutate(form.values)}
      onClose={onClose}
    >
      {people.length > 1 && (
        <Pick
          label={t('correct.who')}
          choices={people.map(({ id, givenName }) => ({ value: id, label: givenName }))}
          {...form.text('subjectId')}
        />
      )}
      <Textarea label={t('erase.what')} maxLength={2000} {...form.text('what')} />
    </ActDialog>
  );
}
