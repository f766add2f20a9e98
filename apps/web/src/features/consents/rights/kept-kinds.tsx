import { BodyLong, BodyShort, Heading, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { keptFates } from '#contract';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import type { KeptKind } from './use-rights.js';

/** Everything that is kept, under what becomes of it: gone now, gone on a date, or kept and why. */
export function KeptKinds({ kept }: { readonly kept: readonly KeptKind[] }) {
  const { t } = useTranslation('rights');
  const groups = keptFates
    .map((fate) => ({ fate, kinds: kept.filter((one) => one.fate === fate) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <VStack gap="space-12">
      {groups.map(({ fate, kinds }) => (
        <Card key={fate} gap="space-12">
          <Heading level="3" size="small">
            {t(`fates.${fate}`)}
          </Heading>
          <VStack as="ul" gap="space-8" className="vl-list">
            {kinds.map((one) => (
              <li key={one.kind}>
                <Kept kept={one} />
              </li>
            ))}
          </VStack>
        </Card>
      ))}
    </VStack>
  );
}

function Kept({ kept: { kind, fate, on, months, because, source } }: { readonly kept: KeptKind }) {
  const { t } = useTranslation('rights');
  const { day } = useDates();
  const years = months !== null && months % 12 === 0 ? months / 12 : null;
  if (fate === 'nothing-there') return <BodyShort>{t(`keptKinds.${kind}`)}</BodyShort>;
  return (
    <>
      <BodyShort weight="semibold">{t(`keptKinds.${kind}`)}</BodyShort>
      {on !== null && <BodyShort>{t('kept.on', { day: day(on) })}</BodyShort>}
      {on === null && years !== null && <BodyShort>{t('kept.years', { count: years })}</BodyShort>}
      {on === null && years === null && months !== null && (
        <BodyShort>{t('kept.months', { count: months })}</BodyShort>
      )}
      {fate !== 'goes-now' && (
        <ReadMore header={t('kept.why')} size="small">
          <BodyLong size="small">{t(`keptReasons.${because}`)}</BodyLong>
          {source !== null && <BodyShort size="small">{t('kept.law', { source })}</BodyShort>}
        </ReadMore>
      )}
    </>
  );
}
