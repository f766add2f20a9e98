import { BodyLong, BodyShort, Box, Button, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { InterpreterLine } from '../../../ui/interpreter/interpreter-line.js';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { childKey, type OwnView } from './child-queries.js';
import { LetCoordinator, type Choice, type Reading } from './let-coordinator.js';
import { Readers, usePeople } from './readers.js';

interface MyViewProps {
  readonly familyId: string;
  readonly reads: Reading;
  readonly view: OwnView;
}

/** What I said, who reads it, and how it counted. */
export function MyView({ familyId, reads, view }: MyViewProps) {
  const { t } = useTranslation('child');
  return (
    <Box padding="space-16" borderRadius="12" background="neutral-soft">
      <VStack gap="space-16">
        <VStack gap="space-4">
          <Heading level="4" size="xsmall">
            {t('said.title')}
          </Heading>
          <OwnWords text={view.saysNothing ? t('said.nothing') : view.words} />
          <InterpreterLine by={view.interpretedBy} />
          {view.objects === true && <BodyShort weight="semibold">{t('said.objects')}</BodyShort>}
        </VStack>
        <Counted reads={reads} view={view} />
        <WhoReads familyId={familyId} reads={reads} view={view} />
      </VStack>
    </Box>
  );
}

function Counted({ reads, view: { weighing, objects, coordinatorReads } }: Omit<MyViewProps, 'familyId'>) {
  const { t } = useTranslation('child');
  const { day } = useDates();
  if (reads !== 'not' && coordinatorReads === false) return <BodyLong>{t('counted.unread')}</BodyLong>;
  if (objects !== true) return null;
  const told = weighing ?? undefined;
  return (
    <VStack gap="space-4">
      <Heading level="4" size="xsmall">
        {t('counted.title')}
      </Heading>
      {told === undefined && <BodyLong>{t('counted.waits')}</BodyLong>}
      {told !== undefined && <BodyShort>{t('counted.on', { day: day(told.weighedAt) })}</BodyShort>}
      {told !== undefined && <OwnWords text={told.reasons ?? t('counted.notTold')} />}
    </VStack>
  );
}

function WhoReads({ familyId, reads, view }: MyViewProps) {
  const { t } = useTranslation('child');
  const [isOpen, setOpen] = useState(false);
  const { people, coordinator, isThere } = usePeople(familyId);
  const chosen = view.readableBy ?? [];
  const always = view.coordinatorReads === false ? undefined : coordinator;
  const names = [always, ...people.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)];
  const said = names.filter((name) => name !== undefined).join(', ');
  return (
    <VStack gap="space-8" align="start">
      <Heading level="4" size="xsmall">
        {t('readers.now')}
      </Heading>
      {isThere && <BodyShort>{said === '' ? t('readers.onlyMe') : said}</BodyShort>}
      {isOpen ? (
        <ChangeReaders familyId={familyId} reads={reads} view={view} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('readers.change')}
        </Button>
      )}
    </VStack>
  );
}

function ChangeReaders({ familyId, reads, view, onDone }: MyViewProps & { readonly onDone: () => void }) {
  const { t } = useTranslation('child');
  const [readableBy, setReaders] = useState([...(view.readableBy ?? [])]);
  const [choice, setChoice] = useState<Choice>(view.coordinatorReads === false ? 'no' : 'yes');
  const asksMe = reads === 'with-my-yes' || (reads === 'always' && view.coordinatorReads === false);
  const act = useAct(
    (body: components['schemas']['ReadersDto'], header) => {
      const params = { path: { familyId, viewId: view.id }, header };
      return answerOf(api.PUT('/api/v1/families/{familyId}/child-views/{viewId}/readers', { params, body }));
    },
    { changes: [childKey(familyId)], onDone },
  );
  const body = { readableBy, ...(asksMe ? { coordinatorReads: choice === 'yes' } : {}) };
  return (
    <VStack gap="space-16" align="start">
      {asksMe && <LetCoordinator familyId={familyId} value={choice} isMissing={false} onChange={setChoice} />}
      <Readers
        familyId={familyId}
        isAlwaysRead={reads === 'always' && !asksMe}
        value={readableBy}
        onChange={setReaders}
      />
      {act.problem !== undefined && <ProblemNotice error={act.problem} />}
      <Button loading={act.isPending} onClick={() => act.mutate(body)}>
        {t('readers.save')}
      </Button>
      <Button variant="tertiary" onClick={onDone}>
        {t('readers.keep')}
      </Button>
    </VStack>
  );
}
