import { BodyShort, Box, Heading, InfoCard, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import type { Changes, Sheet } from '../decision/decision-queries.js';
import { FieldChange } from './field-change.js';
import type { Names } from './names.js';
import { WordChange } from './word-change.js';

interface ChangesSinceProps {
  readonly sheet: Sheet;
  readonly changes: Changes;
  readonly names: Names;
}

/** What is otherwise than when you were asked last, word by word, with what happened to each word written out. */
export function ChangesSince({ sheet, changes, names }: ChangesSinceProps) {
  const { t } = useTranslation('decision');
  const heading = useHeading();
  const { added, removed, changed, formerQuestion } = changes;
  const titleOf = (partId: string) =>
    sheet.sheet.parts.find(({ part }) => part.id === partId)?.part.payload.title;
  const isSame = added.length + removed.length + changed.length === 0 && formerQuestion === null;
  const changedParts = [...new Set(changed.map(({ partId }) => partId))];
  return (
    <InfoCard data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h2">{t('changes.title')}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-16">
          <BodyShort>{t(isSame ? 'changes.none' : 'changes.lead')}</BodyShort>
          {formerQuestion !== null && (
            <WordChange label={t('changes.question')} before={formerQuestion} after={heading(sheet)} />
          )}
          {changedParts.map((partId) => (
            <Box key={partId}>
              <Heading level="3" size="xsmall">
                {titleOf(partId)}
              </Heading>
              {changed
                .filter((one) => one.partId === partId)
                .map((one) => (
                  <FieldChange key={one.field} change={one} names={names} />
                ))}
            </Box>
          ))}
          <Whole label={t('changes.added')} titles={added.map(({ partId }) => titleOf(partId) ?? '')} />
          <Whole
            label={t('changes.removed')}
            titles={removed.map(({ part }) => part?.payload.title ?? t('changes.hidden'))}
          />
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}

function Whole({ label, titles }: { readonly label: string; readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <VStack gap="space-4">
      <Heading level="3" size="xsmall">
        {label}
      </Heading>
      <List>
        {titles.map((title) => (
          <List.Item key={title}>{title}</List.Item>
        ))}
      </List>
    </VStack>
  );
}
