import { BodyLong, Button, InfoCard, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '../../../api/me.js';
import type { Names } from '../sheet/names.js';
import type { DecisionAddress } from './decision-queries.js';

interface BehalfOfProps {
  readonly address: DecisionAddress;
  readonly names: Names;
}

/** Whose answer is given here, when it is not one's own; and the way to those one may answer for. */
export function BehalfOf({ address, names }: BehalfOfProps) {
  const { t } = useTranslation('decision');
  const { waiting } = useMe();
  const [, setSearch] = useSearchParams();
  const go = (giver: string | undefined) => {
    setSearch(
      giver === undefined ? { familie: address.familyId } : { familie: address.familyId, vegne: giver },
    );
  };
  const givers = waiting.flatMap(({ id, onBehalfOf }) =>
    id === address.decisionId && onBehalfOf !== null ? [onBehalfOf] : [],
  );
  const { onBehalfOf } = address;
  if (onBehalfOf !== undefined) {
    const giver = givers.find(({ personId }) => personId === onBehalfOf);
    const name = giver?.givenName ?? names.of(onBehalfOf);
    return (
      <InfoCard data-color="warning">
        <InfoCard.Header>
          <InfoCard.Title as="h2">{t('behalf.title', { name })}</InfoCard.Title>
        </InfoCard.Header>
        <InfoCard.Content>
          <VStack gap="space-8" align="start">
            <BodyLong>{t(giver === undefined ? 'behalf.done' : 'behalf.lead', { name })}</BodyLong>
            <Button variant="tertiary" size="small" onClick={() => go(undefined)}>
              {t('behalf.own')}
            </Button>
          </VStack>
        </InfoCard.Content>
      </InfoCard>
    );
  }
  return givers.map(({ personId, givenName }) => (
    <Link key={personId} as="button" onClick={() => go(personId)}>
      {t('behalf.offer', { name: givenName })}
    </Link>
  ));
}
