import { BodyLong, BodyShort, Box, Button, Heading, Label, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeOf, type Work } from './work-address.js';
import { WorkState } from './work-state.js';
import { useWorkWords } from './work-words.js';

/** The chosen row in full, beside the list. */
export function WorkPreview({ work }: { readonly work: Work | undefined }) {
  const { t } = useTranslation('work-list');
  return (
    <Box
      as="aside"
      aria-label={t('preview.title')}
      background="default"
      borderRadius="8"
      padding="space-20"
      className="vl-work-preview"
    >
      {work === undefined ? (
        <BodyShort textColor="subtle">{t('preview.none')}</BodyShort>
      ) : (
        <Shown work={work} />
      )}
    </Box>
  );
}

function Shown({ work }: { readonly work: Work }) {
  const { t } = useTranslation('work-list');
  const words = useWorkWords();
  return (
    <VStack gap="space-16" align="start">
      <VStack gap="space-4">
        <BodyShort size="small">{words.family(work)}</BodyShort>
        <Heading level="2" size="small">
          {words.what(work)}
        </Heading>
      </VStack>
      <WorkState work={work} />
      <BodyLong size="small">{words.todo(work)}</BodyLong>
      <Line label={t('columns.turn')} text={words.turn(work)} />
      <Line label={t('columns.since')} text={words.sinceDay(work)} />
      <Line label={t('columns.due')} text={words.dueDay(work)} />
      {work.familyName !== null && (
        <Button as={Link} to={placeOf(work)} size="small" variant="secondary">
          {t('preview.open')}
        </Button>
      )}
    </VStack>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <VStack>
      <Label size="small">{label}</Label>
      <BodyShort size="small">{text}</BodyShort>
    </VStack>
  );
}
