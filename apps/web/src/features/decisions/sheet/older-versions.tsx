import { Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Section } from '../../../ui/page/section.js';

interface OlderVersionsProps {
  readonly current: number;
  readonly shown: number;
}

/** How the sheet read before it was worded anew. */
export function OlderVersions({ current, shown }: OlderVersionsProps) {
  const { t } = useTranslation('decision');
  const [, setSearch] = useSearchParams();
  if (current < 2) return null;
  const show = (n: number) => {
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.delete('svar');
      if (n === current) next.delete('versjon');
      else next.set('versjon', String(n));
      return next;
    });
    window.scrollTo(0, 0);
  };
  const others = Array.from({ length: current }, (_, index) => current - index).filter((n) => n !== shown);
  return (
    <Section title={t('versions.title')}>
      <VStack align="start">
        <HStack gap="space-8">
          {others.map((n) => (
            <Button key={n} variant="tertiary" size="small" onClick={() => show(n)}>
              {n === current ? t('versions.now') : t('versions.one', { n })}
            </Button>
          ))}
        </HStack>
      </VStack>
    </Section>
  );
}
