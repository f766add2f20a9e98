import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useListing } from '../../../../i18n/listing.js';
import type { components } from '../../../../api/schema.js';
import type { PartContent } from '../../decision/decision-queries.js';
import { PartCard } from '../../sheet/part-card.js';
import type { Names } from '../../sheet/names.js';
import { useName } from '../model/names.js';

export interface SheetContent {
  readonly personId: string;
  readonly parts: readonly PartContent[];
  readonly names: readonly components['schemas']['NameView'][];
}

/** Their parts and nothing else, drawn as they will be drawn for them. */
export function OneSheet({ content }: { readonly content: SheetContent }) {
  const { t } = useTranslation('writing');
  const names = useNamesFor(content);
  if (content.parts.length === 0) return <BodyShort>{t('sheet.nothing')}</BodyShort>;
  return (
    <VStack gap="space-16" maxWidth="44rem">
      {content.parts.map((part) => (
        <PartCard key={part.id} part={part} names={names} />
      ))}
    </VStack>
  );
}

/** The reader is "deg" on their own sheet. */
function useNamesFor({ names, personId }: SheetContent): Names {
  const { t } = useTranslation('decision');
  const name = useName();
  const known = new Map(names.map((one) => [one.id, one.name]));
  const of = (id: string): string => {
    const called = known.get(id) ?? name(id);
    return id === personId ? t('me', { name: called }) : called;
  };
  const list = useListing();
  return { of, all: (ids) => list([...new Set(ids)].map(of)) };
}
