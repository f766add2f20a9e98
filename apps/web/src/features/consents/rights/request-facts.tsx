import { BodyLong, BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { RightsRequest } from './use-rights.js';

/** What was asked and what was answered, in the words of each. */
export function RequestFacts({ request }: { readonly request: RightsRequest }) {
  const { t } = useTranslation('rights');
  const { kind, about, what, shouldBe, why, answer, reason } = request;
  const refused = reason === null ? answer : `${t(`correctionRefusals.${reason}`)}. ${answer ?? ''}`;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('correct.about'), about === null ? null : t(`correctionAbouts.${about}`)],
    [kind === 'correction' ? t('asked.what') : t('asked.wish'), what],
    [t('asked.shouldBe'), shouldBe],
    [t('asked.why'), why],
    [t('asked.answer'), refused],
  ];
  return facts.map(
    ([label, text]) =>
      text !== null && (
        <div key={label}>
          <BodyShort size="small" weight="semibold">
            {label}
          </BodyShort>
          <BodyLong>{text}</BodyLong>
        </div>
      ),
  );
}
