import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';

interface InterpreterLineProps {
  readonly by: components['schemas']['InterpretedByView'] | null | undefined;
}

/** Who interpreted what was said; nothing when nobody did, or it is not this reader's to know. */
export function InterpreterLine({ by }: InterpreterLineProps) {
  const { t } = useTranslation(['form', 'words']);
  if (by === null || by === undefined) return null;
  const how = t(`words:interpretings.${by.kind}`);
  return <BodyShort size="small">{t('interpreter.was', { how, who: by.interpreter })}</BodyShort>;
}
