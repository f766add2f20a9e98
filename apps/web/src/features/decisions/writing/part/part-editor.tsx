import { BodyShort, Box, Heading, HStack, InlineMessage, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { KindFields } from '../fields/kind-fields.js';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';
import { refOf, type WrittenPart } from '../model/written.js';
import { PartAbout } from './part-about.js';
import { PartChoices } from './part-choices.js';
import { PartTerms } from './part-terms.js';
import { PartTools } from './part-tools.js';
import { PartWords } from './part-words.js';

interface PartEditorProps {
  readonly part: WrittenPart;
  readonly n: number;
  readonly of: number;
}

/** One part: its words, whom it is about and who may see it, and what else its kind asks for. */
export function PartEditor({ part, n, of }: PartEditorProps) {
  const { t } = useTranslation(['writing', 'words']);
  const { decision } = useDesk();
  const saved = decision.parts.find(({ id }) => id === refOf(part));
  return (
    <Box
      as="article"
      aria-label={t('part.named', { n, title: part.payload.title })}
      background="default"
      borderColor="neutral-subtle"
      borderWidth="1"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
    >
      <VStack gap="space-20">
        <HStack justify="space-between" align="start" gap="space-8">
          <VStack gap="space-4">
            <Heading level="3" size="small">
              {t('part.heading', { n, kind: t(`words:changeKinds.${part.kind}`) })}
            </Heading>
            {saved?.matterClass !== undefined && (
              <HStack gap="space-8" align="center">
                <BodyShort size="small">{t('part.class')}</BodyShort>
                <Tag size="small" variant="outline" data-color="neutral">
                  {t(`words:matterClasses.${saved.matterClass}`)}
                </Tag>
              </HStack>
            )}
          </VStack>
          <PartTools part={part} n={n} of={of} />
        </HStack>
        <Refusals part={part} />
        <PartWords part={part} />
        <PartAbout part={part} />
        <KindFields part={part} />
        <PartChoices part={part} />
        <PartTerms part={part} />
      </VStack>
    </Box>
  );
}

/** Why this part cannot be sent as it stands, and the way on. */
function Refusals({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation('writing');
  const { decision } = useDesk();
  const name = useName();
  const own = (decision.refusals ?? []).filter(({ partId }) => partId === refOf(part));
  return own.map(({ code, personId }) => (
    <InlineMessage key={`${code} ${personId ?? ''}`} status="warning">
      {t(`refusal.${code}`, { name: name(personId) })}
    </InlineMessage>
  ));
}
