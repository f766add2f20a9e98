import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { ContactKind } from './use-contact-point.js';

interface ContactPointDialogProps {
  readonly kind: ContactKind;
  readonly onClose: () => void;
}

const types = { email: 'email', phone: 'tel', address: 'text' } as const;
const fills = { email: 'email', phone: 'tel', address: 'street-address' } as const;

export function ContactPointDialog({ kind, onClose }: ContactPointDialogProps) {
  const { t } = useTranslation('me');
  const keep = useAct(
    (value: string, header) =>
      answerOf(
        api.PUT('/api/v1/me/contact-points/{kind}', { params: { path: { kind }, header }, body: { value } }),
      ),
    {
      onDone: () => {
        onClose();
        tell({ text: t('contact.done') });
      },
    },
  );
  const form = useForm({ value: '' }, keep.problem);
  return (
    <ActDialog
      title={t('contact.changeTitle')}
      submit={t('contact.save')}
      act={keep}
      onSubmit={() => {
        keep.mutate(form.values.value.trim());
      }}
      onClose={onClose}
    >
      <TextField
        label={t(`contact.kinds.${kind}`)}
        type={types[kind]}
        autoComplete={fills[kind]}
        {...form.text('value')}
      />
    </ActDialog>
  );
}
