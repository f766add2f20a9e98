import { Alert, BodyLong, Box, Select, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Notice } from './use-matrix.js';

const points = [
  ...(['shared', 'withWhom', 'purpose', 'howLong', 'withdrawal', 'freeToRefuse', 'whomToAsk'] as const),
];

interface NoticeTextProps {
  readonly all: readonly Notice[];
  readonly notice: Notice;
  readonly onChoose: (language: string) => void;
}

/** What everyone is told before they answer, in the language they read best. */
export function NoticeText({ all, notice, onChoose }: NoticeTextProps) {
  const { t } = useTranslation('who-sees');
  const { language, direction, title, needsTranslatorsCheck } = notice;
  return (
    <VStack gap="space-12">
      <Select
        size="small"
        label={t('notice.language')}
        value={language}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {all.map((one) => (
          <option key={one.language} value={one.language} lang={one.language}>
            {one.name}
          </option>
        ))}
      </Select>
      {needsTranslatorsCheck && (
        <Alert variant="info" size="small" inline>
          {t('notice.unchecked')}
        </Alert>
      )}
      <Box lang={language} dir={direction} background="neutral-soft" padding="space-16" borderRadius="8">
        <VStack gap="space-8">
          <BodyLong weight="semibold">{title}</BodyLong>
          {points.map((point) => (
            <BodyLong key={point} size="small">
              {notice[point]}
            </BodyLong>
          ))}
        </VStack>
      </Box>
    </VStack>
  );
}
