import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import type { Decision } from '../decision/decision-queries.js';

/** Whoever is told, and neither answers nor is heard, is told that too. */
export function OnlyTold({ decision: { requirements, status } }: { readonly decision: Decision }) {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const own = requirements.filter(({ personId }) => personId === person.id);
  if (status !== 'proposed' || own.length === 0 || own.some(({ role }) => role !== 'told')) return null;
  return <BodyLong>{t('onlyTold')}</BodyLong>;
}
