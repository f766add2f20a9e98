import { HGrid, VStack } from '@navikt/ds-react';
import { useEffect, useMemo, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page/page.js';
import { Conflict } from './around/conflict.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { SaveLine } from './around/save-line.js';
import { Sheets } from './around/sheets.js';
import { Side } from './around/side.js';
import { DeskContext, type Desk } from './model/desk.js';
import { deskReducer, isUnsaved, openDesk } from './model/desk-state.js';
import type { Address } from './model/queries.js';
import { useDraftPlace } from './model/draft-places.js';
import { useAutosave } from './model/use-autosave.js';
import './writing.css';
import { PartList } from './part/part-list.js';
import { QuestionField } from './part/question-field.js';

interface WritingDeskProps extends Pick<Desk, 'family' | 'plan' | 'services' | 'decision'> {
  readonly address: Address;
}

/** The text to the left; to the right what the rule says of it; below, the sheet as each of them will see it. */
export function WritingDesk({ address, decision, family, plan, services }: WritingDeskProps) {
  const { t } = useTranslation('writing');
  const { familyId } = address;
  const [state, act] = useReducer(deskReducer, decision, openDesk);
  const place = useDraftPlace(address);
  const { saving, problem, saveNow } = useAutosave(place, state, act);
  const isBehind = decision.revision > state.revision && !isUnsaved(state);
  useEffect(() => {
    if (isBehind) act({ type: 'takeTheirs', decision });
  }, [isBehind, decision]);
  const desk = useMemo(
    () => ({ familyId, family, plan, services, decision, state, act, problem }),
    [familyId, family, plan, services, decision, state, problem],
  );
  return (
    <DeskContext value={desk}>
      <Page title={t('title')} lead={t('lead', { family: family.name })}>
        <LeaveGuard
          isUnsaved={isUnsaved(state) && decision.status === 'draft'}
          isSaving={saving === 'waiting' || saving === 'saving'}
        />
        <SaveLine saving={saving} problem={problem} onAgain={saveNow} />
        {saving === 'conflict' && <Conflict address={address} place={place} />}
        <HGrid columns={{ xs: '1fr', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }} gap="space-32" align="start">
          <VStack gap="space-24">
            <QuestionField />
            <PartList />
          </VStack>
          <Side address={address} isSaved={saving === 'saved'} />
        </HGrid>
        <Sheets address={address} />
      </Page>
    </DeskContext>
  );
}
