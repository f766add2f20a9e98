import { Checkbox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, type FamilyView, type Person } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';

interface MistakeProps {
  readonly family: FamilyView;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Somebody who never belonged here is taken out: not as having left, but as never having been meant. */
export function MistakenMember({ family, person, onClose }: MistakeProps) {
  const { t } = useTranslation('family');
  const name = person.givenName;
  const path = { familyId: family.id, memberId: person.memberId ?? '' };
  const act = useAct(
    (body: components['schemas']['MistakeDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/members/{memberId}/mistake', {
          params: { path, header },
          body,
        }),
      ),
    { changes: changesIn(family.id), onDone: onClose },
  );
  const form = useForm({ withAuthority: false }, act.problem);
  return (
    <ActDialog
      title={t('mistake.title', { name })}
      lead={t('mistake.lead', { name })}
      submit={t('mistake.submit', { name })}
      act={act}
      isFinal
      onSubmit={() => act.mutate({ withAuthority: form.values.withAuthority })}
      onClose={onClose}
    >
      <Checkbox {...form.check('withAuthority')}>{t('mistake.authority', { name })}</Checkbox>
    </ActDialog>
  );
}
