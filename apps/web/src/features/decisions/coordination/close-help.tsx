import { BodyShort, Label, List, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { Quote } from './quote.js';

interface CloseHelpProps {
  readonly familyId: string;
  readonly helpId: string;
  readonly onClose: () => void;
}

/** A quiet word, read by the coordinator alone. Nothing of it stands anywhere else. */
export function CloseHelp({ familyId, helpId, onClose }: CloseHelpProps) {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId);
  const path = { familyId };
  const words = useQuery({
    queryKey: [...familyKey(familyId), 'help'],
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/help', { params: { path } })),
  });
  const word = words.data?.items.find(({ id }) => id === helpId);
  const act = useAct(
    (body: { outcome: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/help/{helpId}/close', {
          params: { path: { familyId, helpId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ outcome: '' }, act.problem);
  return (
    <ActDialog
      title={t('help.title')}
      {...(word === undefined ? {} : { lead: t(`help.kinds.${word.kind}`, { name: name(word.personId) }) })}
      submit={t('help.submit')}
      act={act}
      from={words}
      onSubmit={() => {
        act.mutate({ outcome: form.values.outcome.trim() });
      }}
      onClose={onClose}
    >
      <Quote label={t('help.words')} words={word?.words} />
      {word !== undefined && <SafetySteps name={name(word.personId)} />}
      <Textarea
        label={t('help.outcome')}
        description={t('help.outcomeHint')}
        maxLength={2000}
        {...form.text('outcome')}
      />
    </ActDialog>
  );
}

/** What to do before it is closed, so that nobody comes to harm by having asked. */
function SafetySteps({ name }: { readonly name: string }) {
  const { t } = useTranslation('coordination');
  return (
    <div>
      <Label size="small">{t('help.steps.title')}</Label>
      <List as="ol" size="small">
        {(['quietly', 'freely', 'danger'] as const).map((step) => (
          <List.Item key={step}>{t(`help.steps.${step}`, { name })}</List.Item>
        ))}
      </List>
      <BodyShort size="small">{t('help.careful')}</BodyShort>
    </div>
  );
}
