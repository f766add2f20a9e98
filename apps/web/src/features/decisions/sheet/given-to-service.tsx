import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import type { PartContent } from '../decision/decision-queries.js';
import type { Names } from './names.js';

interface GivenToServiceProps {
  readonly part: PartContent;
  readonly names: Names;
}

/** What a service gets to see when this part gives it a step: said here, where it is signed. */
export function GivenToService({ part, names }: GivenToServiceProps) {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const serviceId = givenTo(part);
  const { subjectIds } = part;
  if (serviceId === undefined || subjectIds.length === 0) return null;
  const service = names.of(serviceId);
  const isMine = subjectIds.length === 1 && subjectIds[0] === person.id;
  const says = isMine
    ? t('serviceSeesMe', { service })
    : t('serviceSees', { service, names: names.all(subjectIds) });
  return <BodyShort>{says}</BodyShort>;
}

/** A service alone with a step sees it; of several, each needs a consent. */
function givenTo({ lane, payload: { owner } }: PartContent): string | undefined {
  if (owner === undefined || lane === 'only-me') return undefined;
  if (owner.kind === 'service') return owner.serviceId;
  return owner.kind === 'joint' && owner.serviceIds.length === 1 ? owner.serviceIds[0] : undefined;
}
