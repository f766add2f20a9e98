import { BodyLong, BodyShort, Button, Heading, Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { languageNames } from '../../../i18n/texts.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Card } from './card.js';
import { keys, useCalls, type Call } from './mine-queries.js';

/** Whom another service asks me to call: whether an answer on paper or by word of mouth is true. */
export function CallBacks() {
  const { t } = useTranslation('mine');
  const calls = useCalls();
  return (
    <Section title={t('calls.title')}>
      <ListState query={calls} empty={t('calls.empty')}>
        {({ items }) => items.map((one) => <CallCard key={one.signatureId} call={one} />)}
      </ListState>
    </Section>
  );
}

function CallCard({ call }: { readonly call: Call }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const { signer, recordedBy, recordedAt, language, interpreterLanguage } = call;
  return (
    <Card>
      <Heading level="3" size="small">
        {t('calls.call', { signer })}
      </Heading>
      <BodyLong>{t('calls.why', { name: recordedBy, day: day(recordedAt) })}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {interpreterLanguage === null
          ? t('calls.language', { language: languageNames[language] })
          : t('calls.interpreter', { language: interpreterLanguage })}
      </BodyShort>
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('calls.record')}
        </Button>
      </div>
      {isOpen && <RecordCall call={call} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function RecordCall({ call, onClose }: { readonly call: Call; readonly onClose: () => void }) {
  const { t } = useTranslation('mine');
  const act = useAct(
    (body: { confirmed: boolean; note?: string }, header) => {
      const params = { path: { signatureId: call.signatureId }, header };
      return answerOf(api.POST('/api/v1/call-backs/{signatureId}', { params, body }));
    },
    { changes: [keys.calls], onDone: onClose },
  );
  const form = useForm({ confirmed: '', note: '' }, act.problem);
  const submit = () => {
    const note = written(form.values.note);
    const { confirmed } = form.values;
    // Nothing chosen is the server's to refuse, beside the field.
    const said = (confirmed === '' ? undefined : confirmed === 'yes') as boolean;
    act.mutate({ confirmed: said, ...(note === undefined ? {} : { note }) });
  };
  return (
    <ActDialog
      title={t('calls.call', { signer: call.signer })}
      lead={t('calls.ask')}
      submit={t('calls.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup legend={t('calls.said')} {...form.radio('confirmed')}>
        <Radio value="yes">{t('calls.yes')}</Radio>
        <Radio value="no">{t('calls.no')}</Radio>
      </RadioGroup>
      <Textarea label={t('calls.note')} maxLength={1000} {...form.text('note')} />
    </ActDialog>
  );
}
