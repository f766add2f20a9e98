import { BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { ComparePersons } from './compare-persons.js';
import { UndoMerge } from './undo-merge.js';

type Merges = components['schemas']['MergesView'];
type Merge = components['schemas']['MergeView'];
interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}

/** Whoever looks as if they stood here twice, and who did. */
export function SamePerson({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const familyId = family.id;
  const [pair, setPair] = useState<Pair>();
  const merges = useQuery({
    queryKey: [...familyKey(familyId), 'merges'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/merges', { params: { path: { familyId } } })),
  });
  return (
    <VStack gap="space-12">
      <BodyShort>{t('twice.lead')}</BodyShort>
      <ListState query={merges} empty={t('twice.none')}>
        {({ hints, made }) => (
          <VStack gap="space-12">
            <Hints hints={hints} onLook={setPair} />
            <Made made={made} familyId={familyId} />
          </VStack>
        )}
      </ListState>
      <HStack>
        <Button size="small" variant="secondary" onClick={() => setPair({ oneId: '', otherId: '' })}>
          {t('twice.find')}
        </Button>
      </HStack>
      {pair !== undefined && (
        <ComparePersons family={family} pair={pair} onClose={() => setPair(undefined)} />
      )}
    </VStack>
  );
}

interface HintsProps {
  readonly hints: Merges['hints'];
  readonly onLook: (pair: Pair) => void;
}

function Hints({ hints, onLook }: HintsProps) {
  const { t } = useTranslation('family');
  if (hints.length === 0) return <BodyShort textColor="subtle">{t('twice.none')}</BodyShort>;
  return (
    <VStack as="ul" gap="space-8" className="vl-plain-list">
      {hints.map(({ oneId, one, otherId, other, because }) => (
        <Box as="li" key={`${oneId} ${otherId}`} background="default" borderRadius="8" padding="space-12">
          <HStack gap="space-8" align="center">
            <VStack>
              <BodyShort weight="semibold">{t('twice.hint', { one, other })}</BodyShort>
              <BodyShort size="small">{t(`twice.because.${because}`)}</BodyShort>
            </VStack>
            <Spacer />
            <Button size="small" variant="secondary" onClick={() => onLook({ oneId, otherId })}>
              {t('twice.look')}
            </Button>
          </HStack>
        </Box>
      ))}
    </VStack>
  );
}

interface MadeProps {
  readonly made: readonly Merge[];
  readonly familyId: string;
}

function Made({ made, familyId }: MadeProps) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  const [undoing, setUndoing] = useState<Merge>();
  if (made.length === 0) return null;
  return (
    <>
      <VStack as="ul" gap="space-8" className="vl-plain-list" aria-label={t('twice.made')}>
        {made.map((one) => (
          <Box as="li" key={one.id} background="default" borderRadius="8" padding="space-12">
            <HStack gap="space-8" align="center">
              <VStack>
                <BodyShort>{t('twice.line', { name: one.name })}</BodyShort>
                <BodyShort size="small">
                  {t('twice.by', { who: one.mergedBy, day: day(one.mergedAt), reason: one.reason })}
                </BodyShort>
                <BodyShort size="small" textColor="subtle">
                  {one.undoneAt === undefined
                    ? t('twice.until', { day: day(one.undoUntil) })
                    : t('twice.undone', { day: day(one.undoneAt) })}
                </BodyShort>
              </VStack>
              <Spacer />
              {one.allowedActions.includes('undo') && (
                <Button size="small" variant="tertiary" onClick={() => setUndoing(one)}>
                  {t('twice.undo')}
                </Button>
              )}
            </HStack>
          </Box>
        ))}
      </VStack>
      {undoing !== undefined && (
        <UndoMerge merge={undoing} familyId={familyId} onClose={() => setUndoing(undefined)} />
      )}
    </>
  );
}
