import { useTranslation } from 'react-i18next';
import { contactRoutes } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { signersLeft } from './signers.js';
import type { ActProps, Decision } from './use-decision.js';

type Body = components['schemas']['ContactAttemptDto'];

/** Somebody who has not answered was tried reached; or called alone, which something urgent waits for. */
export function TryContact({
  decision,
  familyId,
  decisionId,
  onClose,
}: ActProps & { readonly decision: Decision }) {
  const { t } = useTranslation(['coordination', 'words']);
  const name = useNames(familyId);
  const act = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/contact-attempts', {
          params: { path: { familyId, decisionId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ personId: '', route: '' }, act.problem);
  const signers = decision.urgent ? everySigner(decision) : signersLeft(decision);
  const routes = [
    ...contactRoutes.map((value) => ({ value: value, label: t(`words:contactRoutes.${value}`) })),
    ...(decision.urgent ? [{ value: 'private-call', label: t('contact.privateCall') }] : []),
  ];
  return (
    <ActDialog
      title={t('contact.title')}
      lead={t(decision.urgent ? 'contact.leadUrgent' : 'contact.lead')}
      submit={t('contact.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ personId: form.values.personId, route: form.values.route as Body['route'] });
      }}
      onClose={onClose}
    >
      <Pick
        label={t('contact.who')}
        choices={signers.map((value) => ({ value, label: name(value) }))}
        {...form.text('personId')}
      />
      <Pick label={t('contact.route')} choices={routes} {...form.text('route')} />
    </ActDialog>
  );
}

function everySigner({ requirements }: Decision): readonly string[] {
  return [
    ...new Set(requirements.flatMap(({ role, personId }) => (role === 'sign' ? (personId ?? []) : []))),
  ];
}
