import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';

interface AnswerProps {
  readonly familyId: string;
  readonly handOverId: string;
  readonly onClose: () => void;
}

/** Asked to take over a family: a yes is the first of two, the family's own comes after. */
export function AnswerHandOver({ familyId, handOverId, onClose }: AnswerProps) {
  const { t } = useTranslation(['family', 'form']);
  const offers = useQuery({
    queryKey: ['work-list', 'offers'],
    queryFn: () => answerOf(api.GET('/api/v1/hand-overs')),
  });
  const offer = offers.data?.items.find((one) => one.handOverId === handOverId);
  const path = { familyId, handOverId };
  const act = useAct(
    (answer: 'accept' | 'decline', header) =>
      answer === 'accept'
        ? answerOf(
            api.POST('/api/v1/families/{familyId}/hand-overs/{handOverId}/accept', {
              params: { path, header },
            }),
          )
        : answerOf(
            api.POST('/api/v1/families/{familyId}/hand-overs/{handOverId}/decline', {
              params: { path, header },
            }),
          ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ answer: '' }, act.problem);
  const [isAsked, ask] = useState(false);
  const send = () => {
    ask(true);
    const { answer } = form.values;
    if (answer === 'accept' || answer === 'decline') act.mutate(answer);
  };
  return (
    <ActDialog
      title={t('offer.title', { name: offer?.from ?? '' })}
      lead={t('offer.lead')}
      submit={t('offer.submit')}
      act={act}
      from={offers}
      onSubmit={send}
      onClose={onClose}
    >
      {offer !== undefined && <BodyShort>{t('offer.reason', { reason: offer.reason })}</BodyShort>}
      <RadioGroup
        legend={t('offer.answer')}
        {...form.radio('answer')}
        error={isAsked && form.values.answer === '' ? t('form:missing') : undefined}
      >
        <Radio value="accept">{t('offer.accept')}</Radio>
        <Radio value="decline">{t('offer.decline')}</Radio>
      </RadioGroup>
    </ActDialog>
  );
}
