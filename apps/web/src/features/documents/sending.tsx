import { BodyShort, Button, ProgressBar, VStack } from '@navikt/ds-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface SendingProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far a file has come. Until the last of it has gone it can be stopped; then the server looks at it. */
export function Sending({ share, onStop }: SendingProps) {
  const { t } = useTranslation('papers');
  const label = useId();
  const percent = Math.floor(share * 100);
  const hasArrived = share >= 1;
  return (
    <VStack gap="space-8" align="stretch">
      <BodyShort id={label} role={hasArrived ? 'status' : undefined}>
        {hasArrived ? t('document.arrived') : t('document.sending', { percent })}
      </BodyShort>
      <ProgressBar value={percent} valueMax={100} aria-labelledby={label} />
      {!hasArrived && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={onStop}>
            {t('document.stop')}
          </Button>
        </div>
      )}
    </VStack>
  );
}
