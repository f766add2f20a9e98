import { HGrid, InlineMessage, VStack } from '@navikt/ds-react';
import { useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { Page } from '../../../ui/page/page.js';
import { PageState } from '../../../ui/page/page-state.js';
import { Conflict } from './around/conflict.js';
import { NextSide } from './around/next-side.js';
import { SaveLine } from './around/save-line.js';
import { SendNext } from './around/send-next.js';
import { NextSheets } from './around/sheets.js';
import { ThrowAway } from './around/throw-away.js';
import { DeskContext, type Desk } from './model/desk.js';
import { deskReducer, isUnsaved, openDesk } from './model/desk-state.js';
import { useNextPlace } from './model/draft-places.js';
import { useNextVersion, type Address, type NextVersion } from './model/queries.js';
import { useAutosave } from './model/use-autosave.js';
import { PartList } from './part/part-list.js';
import { QuestionField } from './part/question-field.js';
import './writing.css';

interface RevisionProps extends Pick<Desk, 'family' | 'plan' | 'services'> {
  readonly address: Address;
  readonly onDone: () => void;
}

/** A new version of what was sent: kept as it is written, read by nobody else until it is sent. */
export function Revision(props: RevisionProps) {
  const { t } = useTranslation('writing');
  const next = useNextVersion(props.address);
  return (
    <PageState query={next} empty={t('empty')}>
      {(said) => <NextDesk {...props} said={said} />}
    </PageState>
  );
}

type Doing = 'send' | 'throw-away';

function NextDesk({
  address,
  said,
  family,
  plan,
  services,
  onDone,
}: RevisionProps & { readonly said: NextVersion }) {
  const { t } = useTranslation('writing');
  const { familyId } = address;
  const { next: decision, isKept } = said;
  const [state, act] = useReducer(deskReducer, decision, openDesk);
  const [doing, setDoing] = useState<Doing>();
  const place = useNextPlace(address);
  const { saving, problem, saveNow } = useAutosave(place, state, act);
  const desk = useMemo(
    () => ({ familyId, family, plan, services, decision, state, act, problem }),
    [familyId, family, plan, services, decision, state, problem],
  );
  const dialog = { address, onDone, onClose: () => setDoing(undefined) };
  return (
    <DeskContext value={desk}>
      <Page title={t('revise.title')} lead={t('revise.lead')}>
        <LeaveGuard isUnsaved={isUnsaved(state)} isSaving={saving === 'waiting' || saving === 'saving'} />
        <InlineMessage status="info">{t('revise.falls')}</InlineMessage>
        {(isKept || saving !== 'saved') && <SaveLine saving={saving} problem={problem} onAgain={saveNow} />}
        {saving === 'conflict' && <Conflict address={address} place={place} />}
        <HGrid columns={{ xs: '1fr', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }} gap="space-32" align="start">
          <VStack gap="space-24">
            <QuestionField />
            <PartList />
          </VStack>
          <NextSide
            address={address}
            isKept={isKept}
            isSaved={saving === 'saved'}
            onSend={() => setDoing('send')}
            onThrowAway={() => setDoing('throw-away')}
            onLeave={onDone}
          />
        </HGrid>
        <NextSheets said={said} />
        {doing === 'send' && <SendNext {...dialog} />}
        {doing === 'throw-away' && <ThrowAway {...dialog} />}
      </Page>
    </DeskContext>
  );
}
