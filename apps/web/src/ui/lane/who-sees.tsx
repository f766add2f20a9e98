import { EyeIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useSeenBy } from './use-seen-by.js';

export type Sees = components['schemas']['WhoSeesView'];

interface WhoSeesProps {
  readonly sees: Sees;
  /** What it is, for whoever hears the button without seeing the card. */
  readonly of: string;
  /** Left out where the reader cannot choose. */
  readonly onChange?: (() => void) | undefined;
}

/** "Bare du og Amina ser dette", on whatever it is about, and the way to change it. */
export function WhoSees({ sees, of, onChange }: WhoSeesProps) {
  const { t } = useTranslation('lanes');
  const words = useSeenBy();
  return (
    <HStack gap="space-8" align="center">
      <HStack gap="space-6" wrap={false}>
        <span>
          <EyeIcon aria-hidden />
        </span>
        <BodyShort size="small" textColor="subtle">
          {words(sees)}
        </BodyShort>
      </HStack>
      {onChange !== undefined && (
        <Button
          size="xsmall"
          variant="tertiary"
          className="vl-screen-only"
          aria-label={`${t('change')}: ${of}`}
          onClick={onChange}
        >
          {t('change')}
        </Button>
      )}
    </HStack>
  );
}
