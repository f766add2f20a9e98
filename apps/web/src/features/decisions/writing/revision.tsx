import { HGrid, InlineMessage, VStack } from '@navikt/ds-react';
import { useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Page } from '../../../ui/page/page.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { NextSide } from './around/next-side.js';
import { NextSheets } from './around/sheets.js';
import { WhoIsTold } from './around/who-is-told.js';
import { DeskContext, type Desk } from './model/desk.js';
import { deskReducer, isUnsaved, openDesk } from './model/desk-state.js';
import { isAtFields } from './model/faults.js';
import { familyKey, type Address } from './model/queries.js';
import { useNextSaid } from './model/use-next-said.js';
import { bodyOf, type DraftDto } from './model/written.js';
import { PartList } from './part/part-list.js';
import { QuestionField } from './part/question-field.js';
import './writing.css';

interface RevisionProps extends Pick<Desk, 'family' | 'plan' | 'services' | 'decision'> {
  readonly address: Address;
  readonly onDone: () => void;
}

/** A new version of what was sent. Nothing is kept on the way: it is sent, or it is not. */
export function Revision({ address, decision: sent, family, plan, services, onDone }: RevisionProps) {
  const { t } = useTranslation('writing');
  const { familyId } = address;
  const [state, act] = useReducer(deskReducer, sent, openDesk);
  const [isSending, setSending] = useState(false);
  const { said, problem, isCurrent } = useNextSaid(address, state.written);
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
  const decision = useMemo(() => ({ ...sent, ...said?.next }), [sent, said]);
  const desk = useMemo(
    () => ({ familyId, family, plan, services, decision, state, act, problem }),
    [familyId, family, plan, services, decision, state, problem],
  );
  return (
    <DeskContext value={desk}>
      <Page title={t('revise.title')} lead={t('revise.lead')}>
        <LeaveGuard isUnsaved={isUnsaved(state) && !sending.isPending && !sending.isSuccess} />
        <InlineMessage status="info">{t('revise.falls')}</InlineMessage>
        {problem !== undefined && !isAtFields(problem) && <ProblemNotice error={problem} />}
        <HGrid columns={{ xs: '1fr', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }} gap="space-32" align="start">
          <VStack gap="space-24">
            <QuestionField />
            <PartList />
          </VStack>
          <NextSide isCurrent={isCurrent} onSend={() => setSending(true)} onLeave={onDone} />
        </HGrid>
        {said !== undefined && <NextSheets said={said} />}
        {isSending && (
          <ActDialog
            title={t('revise.confirmTitle')}
            lead={t('revise.confirmLead')}
            submit={t('revise.submit')}
            act={sending}
            onSubmit={() => sending.mutate(bodyOf(state.written))}
            onClose={() => setSending(false)}
          >
            <WhoIsTold />
          </ActDialog>
        )}
      </Page>
    </DeskContext>
  );
}
