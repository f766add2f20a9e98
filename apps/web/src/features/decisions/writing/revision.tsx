import { BodyShort, Button, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Page } from '../../../ui/page/page.js';
import { TermsForm } from './around/terms-form.js';
import { DeskContext, type Desk } from './model/desk.js';
import { deskReducer, isUnsaved, openDesk } from './model/desk-state.js';
import { familyKey, type Address } from './model/queries.js';
import { bodyOf, type DraftDto } from './model/written.js';
import { PartList } from './part/part-list.js';
import { QuestionField } from './part/question-field.js';

interface RevisionProps extends Pick<Desk, 'family' | 'plan' | 'services' | 'decision'> {
  readonly address: Address;
  readonly onDone: () => void;
}

/** A new version of what was sent. Nothing is kept on the way: it is sent, or it is not. */
export function Revision({ address, decision, family, plan, services, onDone }: RevisionProps) {
  const { t } = useTranslation('writing');
  const { familyId } = address;
  const [state, act] = useReducer(deskReducer, decision, openDesk);
  const [isSending, setSending] = useState(false);
  const sending = useAct(
    (body: DraftDto, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/versions', {
          params: { path: address, header },
          body,
        }),
      ),
    { changes: [familyKey(familyId)], onDone },
  );
  const { problem } = sending;
  const desk = useMemo(
    () => ({ familyId, family, plan, services, decision, state, act, problem }),
    [familyId, family, plan, services, decision, state, problem],
  );
  return (
    <DeskContext value={desk}>
      <Page title={t('revise.title')} lead={t('revise.lead')}>
        <VStack gap="space-24" maxWidth="44rem">
          <InlineMessage status="info">{t('revise.falls')}</InlineMessage>
          <QuestionField />
          <PartList />
          <TermsForm />
          <HStack gap="space-12" align="center">
            {isUnsaved(state) && <Button onClick={() => setSending(true)}>{t('revise.send')}</Button>}
            <Button variant="secondary" onClick={onDone}>
              {t('revise.leave')}
            </Button>
            {!isUnsaved(state) && <BodyShort textColor="subtle">{t('revise.same')}</BodyShort>}
          </HStack>
        </VStack>
        {isSending && (
          <ActDialog
            title={t('revise.confirmTitle')}
            lead={t('revise.confirmLead')}
            submit={t('revise.submit')}
            act={sending}
            onSubmit={() => sending.mutate(bodyOf(state.written))}
            onClose={() => setSending(false)}
          />
        )}
      </Page>
    </DeskContext>
  );
}
