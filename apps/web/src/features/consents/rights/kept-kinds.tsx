import { BodyLong, BodyShort, Heading, List, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { keptFates } from '#contract';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import type { KeptKind } from './use-rights.js';

/** Everything that is kept, under what becomes of it; what has the same answer stands together. */
export function KeptKinds({ kept }: { readonly kept: readonly KeptKind[] }) {
  const { t } = useTranslation('rights');
  const groups = keptFates
    .map((fate) => ({ fate, alike: alikeIn(kept.filter((one) => one.fate === fate)) }))
    .filter(({ alike }) => alike.length > 0);
  return (
    <VStack gap="space-12">
      {groups.map(({ fate, alike }) => (
        <Card key={fate} gap="space-16">
          <Heading level="3" size="small">
            {t(`fates.${fate}`)}
          </Heading>
          {alike.map(([first, ...rest]) => (
            <Alike key={first.kind} first={first} kinds={[first, ...rest]} />
          ))}
        </Card>
      ))}
    </VStack>
  );
}

/** No time decides while this lasts. */
const isBarred = ({ because }: Pick<KeptKind, 'because'>): boolean =>
  because === 'hold' || because === 'not-archived';

type Together = readonly [KeptKind, ...KeptKind[]];

/** Kinds with one and the same answer, in the order the first of them came. */
function alikeIn(kept: readonly KeptKind[]): readonly Together[] {
  const groups = new Map<string, [KeptKind, ...KeptKind[]]>();
  for (const one of kept) {
    const answer = JSON.stringify(isBarred(one) ? one.because : [one.on, one.months, one.from, one.because]);
    const found = groups.get(answer);
    if (found === undefined) groups.set(answer, [one]);
    else found.push(one);
  }
  return [...groups.values()];
}

interface AlikeProps {
  readonly first: KeptKind;
  readonly kinds: readonly KeptKind[];
}

function Alike({ first, kinds }: AlikeProps) {
  const { t } = useTranslation('rights');
  const { fate, because, source } = first;
  const isSimple = fate === 'goes-now' || fate === 'nothing-there';
  return (
    <div>
      {!isSimple && <HowLong kept={first} />}
      <List size="small">
        {kinds.map(({ kind }) => (
          <List.Item key={kind}>{t(`keptKinds.${kind}`)}</List.Item>
        ))}
      </List>
      {!isSimple && !isBarred(first) && source !== null && (
        <ReadMore header={t('kept.why')} size="small">
          <BodyLong size="small">{t(`keptReasons.${because}`)}</BodyLong>
          <BodyShort size="small">{t('kept.law', { source })}</BodyShort>
        </ReadMore>
      )}
    </div>
  );
}

/** The day it goes; else how long it is kept; else, where no time decides, why. */
function HowLong({ kept }: { readonly kept: KeptKind }) {
  const { t } = useTranslation('rights');
  const { day } = useDates();
  const { on, months, from, because } = kept;
  if (isBarred(kept) || months === null)
    return <BodyShort weight="semibold">{t(`keptReasons.${because}`)}</BodyShort>;
  if (on !== null) return <BodyShort weight="semibold">{t('kept.on', { day: day(on) })}</BodyShort>;
  const howLong =
    months % 12 === 0 ? t('kept.years', { count: months / 12 }) : t('kept.months', { count: months });
  return <BodyShort weight="semibold">{`${howLong} ${t(`countedFrom.${from ?? 'ended'}`)}`}</BodyShort>;
}
