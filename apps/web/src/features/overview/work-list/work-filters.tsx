import { HStack, Search, Select } from '@navikt/ds-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { workKinds } from '#contract';

interface WorkFiltersProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly kind: string | undefined;
  readonly onKind: (kind: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function WorkFilters({ words, onWords, kind, onKind, search }: WorkFiltersProps) {
  const { t } = useTranslation('work-list');
  return (
    <HStack gap="space-16" align="end">
      <Search
        ref={search}
        className="vl-work-search"
        size="small"
        variant="simple"
        hideLabel={false}
        label={t('search')}
        value={words}
        autoComplete="off"
        maxLength={100}
        onChange={onWords}
      />
      <Select
        size="small"
        label={t('kind')}
        value={kind ?? ''}
        onChange={({ target }) => {
          onKind(target.value);
        }}
      >
        <option value="">{t('allKinds')}</option>
        {workKinds.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </Select>
    </HStack>
  );
}
