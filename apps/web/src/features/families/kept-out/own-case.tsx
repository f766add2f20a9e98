import { Button, Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import { relations } from './grounds.js';

interface OwnCaseProps {
  readonly familyId: string;
  /** Where to stand afterwards: the family is not there any more. */
  readonly backTo: string;
  /** Which family, where several stand on one page. */
  readonly of?: string;
}

/** "Dette er noen jeg kjenner": said by the employee, and the place with the family ends there. */
export function OwnCase({ familyId, backTo, of }: OwnCaseProps) {
  const { t } = useTranslation('kept-out');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        variant="tertiary"
        {...(of === undefined ? {} : { 'aria-label': `${t('own.open')}: ${of}` })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('own.open')}
      </Button>
      {isOpen && (
        <OwnCaseDialog
          familyId={familyId}
          backTo={backTo}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function OwnCaseDialog({ familyId, backTo, onClose }: OwnCaseProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('kept-out');
  const navigate = useNavigate();
  const act = useAct(
    (body: components['schemas']['OwnCaseDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/own-case', { params: { path: { familyId }, header }, body }),
      ),
    {
      onDone: () => {
        onClose();
        tell({ text: t('own.done') });
        void navigate(backTo);
      },
    },
  );
  const form = useForm({ ground: '', reason: '' }, act.problem);
  return (
    <ActDialog
      title={t('own.title')}
      lead={t('own.lead')}
      submit={t('own.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        const { ground, reason } = form.values;
        act.mutate({ ground: ground as (typeof relations)[number], reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <RadioGroup legend={t('own.who')} {...form.radio('ground')}>
        {relations.map((ground) => (
          <Radio key={ground} value={ground}>
            {t(`ground.${ground}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('own.reason')} maxLength={500} {...form.text('reason')} />
    </ActDialog>
  );
}
