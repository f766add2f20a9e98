import { BodyShort, HGrid, Label, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { PartContent } from '../decision/decision-queries.js';
import type { Names } from './names.js';
import { factsOfKind } from './part-facts.js';
import { useFacts } from './tell-fact.js';

interface FactsProps {
  readonly part: PartContent;
  readonly names: Names;
}

/** Whom it is about, who does it, when, at what cost, and who may see it. */
export function Facts({ part, names }: FactsProps) {
  const { t } = useTranslation(['decision', 'words']);
  const tell = useFacts(names);
  const { kind, payload, subjectIds, lane, namedIds } = part;
  const own = [...factsOfKind[kind], 'takesEffect' as const].map(
    (fact) => [t(`facts.${fact}`), tell[fact](payload)] as const,
  );
  const seenBy =
    lane === 'named-persons' && namedIds.length > 0 ? names.all(namedIds) : t(`words:lanes.${lane}`);
  const all = [
    [t('facts.about'), subjectIds.length === 0 ? undefined : names.all(subjectIds)] as const,
    ...own,
    [t('facts.seenBy'), seenBy] as const,
  ];
  return (
    <VStack as="dl" gap={{ xs: 'space-12', sm: 'space-8' }} margin="space-0">
      {all.map(([label, value]) => value !== undefined && <Fact key={label} label={label} value={value} />)}
    </VStack>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <HGrid columns={{ xs: 1, sm: '11rem 1fr' }} gap={{ xs: 'space-0', sm: 'space-8' }}>
      <Label as="dt">{label}</Label>
      <BodyShort as="dd" style={{ marginInlineStart: 0, overflowWrap: 'anywhere' }}>
        {value}
      </BodyShort>
    </HGrid>
  );
}
