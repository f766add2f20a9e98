import { BodyShort, Button, HStack, List, LocalAlert, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import { bothOf, differences, type Differences } from '../model/differences.js';
import { decisionKey, type Address } from '../model/queries.js';
import type { DraftServer } from '../model/save-draft.js';
import { writtenIn, type Decision } from '../model/written.js';

interface ConflictProps {
  readonly address: Address;
  readonly place: DraftServer;
}

/** Somebody else saved while this was written: what they changed, and nothing of either is lost. */
export function Conflict({ address, place }: ConflictProps) {
  const { t } = useTranslation('writing');
  const { state } = useDesk();
  const { data: theirs } = useQuery({
    queryKey: [...decisionKey(address), 'theirs', state.revision, state.savedEdits],
    queryFn: place.read,
    staleTime: 0,
  });
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('conflict.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      {theirs !== undefined && (
        <LocalAlert.Content>
          <Choice theirs={theirs} />
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}

function Choice({ theirs }: { readonly theirs: Decision }) {
  const { t } = useTranslation('writing');
  const { state, act } = useDesk();
  const mine = state.written;
  const others = writtenIn(theirs);
  return (
    <VStack gap="space-12">
      <WhatDiffers found={differences(mine, others)} />
      <BodyShort>{t('conflict.lead')}</BodyShort>
      <HStack gap="space-8">
        <Button
          size="small"
          onClick={() => act({ type: 'keep', decision: theirs, written: bothOf(mine, others) })}
        >
          {t('conflict.both')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => act({ type: 'keep', decision: theirs, written: mine })}
        >
          {t('conflict.mine')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => act({ type: 'takeTheirs', decision: theirs })}
        >
          {t('conflict.theirs')}
        </Button>
      </HStack>
    </VStack>
  );
}

function WhatDiffers({
  found: { question, changed, onlyMine, onlyTheirs },
}: {
  readonly found: Differences;
}) {
  const { t } = useTranslation('writing');
  return (
    <List size="small">
      {question !== undefined && <List.Item>{t('conflict.question', { text: question.theirs })}</List.Item>}
      {changed.map(({ mine, theirs }) => (
        <List.Item key={mine.key}>
          {t('conflict.changed', { mine: mine.payload.title, theirs: theirs.payload.title })}
        </List.Item>
      ))}
      {onlyTheirs.map(({ key, payload }) => (
        <List.Item key={key}>{t('conflict.onlyTheirs', { title: payload.title })}</List.Item>
      ))}
      {onlyMine.map(({ key, payload }) => (
        <List.Item key={key}>{t('conflict.onlyMine', { title: payload.title })}</List.Item>
      ))}
    </List>
  );
}
