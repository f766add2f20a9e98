import { DownloadIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../api/family.js';
import { useListing } from '../../i18n/listing.js';
import { TickList } from '../../ui/form/tick-list.js';
import { ListState } from '../../ui/list-state/list-state.js';
import { Section } from '../../ui/page/section.js';
import { ProblemNotice } from '../../ui/problem/problem-notice.js';
import { tell } from '../../ui/told/told.js';
import { saveAs } from './save-as.js';
import { useTakable, useTake, type Takable } from './use-moving.js';

interface TakeAlongProps {
  readonly familyId: string;
}

/** The plan as the reader sees it: what goes along is ticked, what stays says why. */
export function TakeAlong({ familyId }: TakeAlongProps) {
  const { t } = useTranslation('moving');
  const takable = useTakable(familyId);
  return (
    <Section title={t('take.title')}>
      <ListState query={takable} empty={t('take.none')}>
        {({ items }) => <Choose familyId={familyId} items={items} />}
      </ListState>
    </Section>
  );
}

interface ChooseProps extends TakeAlongProps {
  readonly items: readonly Takable[];
}

function Choose({ familyId, items }: ChooseProps) {
  const { t } = useTranslation('moving');
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const lineOf = useLine(familyId);
  const take = useTake(familyId, (file) => {
    saveAs('planen-min.txt', file);
    tell({ text: t('take.done') });
  });
  const going = items.filter(({ staysBecause }) => staysBecause === null);
  if (going.length === 0) return <Staying items={items} lead={t('take.none')} />;
  const send = () => {
    if (chosen.length === 0) setMissing(true);
    else take.mutate({ itemIds: chosen });
  };
  return (
    <VStack gap="space-16" align="start">
      <BodyLong>{t('take.lead')}</BodyLong>
      <TickList
        label={t('take.legend')}
        choices={going.map((one) => ({ value: one.id, label: one.title, description: lineOf(one) }))}
        value={chosen}
        error={isMissing && chosen.length === 0 ? t('take.missing') : undefined}
        onChange={setChosen}
      />
      <Staying items={items} />
      <BodyLong size="small">{t('take.notAlong')}</BodyLong>
      {take.problem !== undefined && <ProblemNotice error={take.problem} />}
      <Button icon={<DownloadIcon aria-hidden />} loading={take.isPending} onClick={send}>
        {t('take.button')}
      </Button>
    </VStack>
  );
}

/** "Skole · Emma og deg". */
function useLine(familyId: string): (item: Takable) => string {
  const { t } = useTranslation('words');
  const nameOf = useNames(familyId);
  const list = useListing();
  return ({ area, subjectIds }) => `${t(`lifeAreas.${area}`)} · ${list(subjectIds.map((id) => nameOf(id)))}`;
}

interface StayingProps {
  readonly items: readonly Takable[];
  readonly lead?: string;
}

function Staying({ items, lead }: StayingProps) {
  const { t } = useTranslation('moving');
  const staying = items.flatMap(({ id, title, staysBecause: because }) =>
    because === null || because === 'over' ? [] : [{ id, title, because }],
  );
  return (
    <>
      {lead !== undefined && <BodyLong>{lead}</BodyLong>}
      {staying.length > 0 && (
        <VStack gap="space-4">
          <BodyShort weight="semibold">{t('take.stays')}</BodyShort>
          <ul>
            {staying.map(({ id, title, because }) => (
              <BodyShort as="li" key={id} size="small">
                {`${title}. ${t(`take.because.${because}`)}`}
              </BodyShort>
            ))}
          </ul>
        </VStack>
      )}
    </>
  );
}
