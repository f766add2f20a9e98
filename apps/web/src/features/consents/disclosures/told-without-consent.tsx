import { BodyLong, BodyShort, Tag, VStack } from '@navikt/ds-react';
import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, useNames } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';

type Told = components['schemas']['DisclosureView'];

export const disclosuresKey = (familyId: string): QueryKey => [...familyKey(familyId), 'disclosures'];

/** What was told without consent: nothing at all where nothing was. */
export function ToldWithoutConsent({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('disclosures');
  const told = useQuery({
    queryKey: disclosuresKey(familyId),
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/disclosures', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={told} empty="" isEmpty={() => false}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={t('told.title', { count: items.length })}>
            <BodyLong>{t('told.lead')}</BodyLong>
            <VStack as="ul" gap="space-12" className="vl-list">
              {items.map((one) => (
                <li key={one.id}>
                  <ToldCard told={one} familyId={familyId} />
                </li>
              ))}
            </VStack>
          </Section>
        )
      }
    </ListState>
  );
}

interface ToldCardProps {
  readonly told: Told;
  readonly familyId: string;
}

/** What, to whom, why, by which law, by whom, until when, and what the officer found. */
function ToldCard({ told, familyId }: ToldCardProps) {
  const { t } = useTranslation(['disclosures', 'words']);
  const { day, moment } = useDates();
  const name = useNames(familyId);
  const { subjectIds, area, ground, legalBasis, reason, what, recipient, disclosedBy, disclosedAt } = told;
  const facts: readonly (readonly [string, string])[] = [
    [t('told.what'), what],
    [t('told.to'), recipient ?? t('told.unnamed')],
    [t('told.why'), `${t(`grounds.${ground}`)}. ${reason}`],
    [t('told.law'), legalBasis],
    [t('told.who'), `${disclosedBy ?? t('told.unnamed')}, ${moment(disclosedAt)}`],
  ];
  return (
    <Card gap="space-12">
      <div>
        <Tag size="small" variant="outline" data-color="neutral">
          {`${subjectIds.map(name).join(', ')} · ${t(`words:lifeAreas.${area}`)}`}
        </Tag>
      </div>
      {facts.map(([label, text]) => (
        <div key={label}>
          <BodyShort size="small" weight="semibold">
            {label}
          </BodyShort>
          <BodyLong>{text}</BodyLong>
        </div>
      ))}
      <BodyShort size="small">{t('told.until', { day: day(told.validTo) })}</BodyShort>
      <Found told={told} />
    </Card>
  );
}

function Found({ told: { shownAt, reviewedAt, finding } }: { readonly told: Told }) {
  const { t } = useTranslation('disclosures');
  const { day } = useDates();
  return (
    <>
      {shownAt === null && <BodyShort size="small">{t('told.hidden')}</BodyShort>}
      <BodyShort size="small">
        {reviewedAt === null || finding === null
          ? t('told.waits')
          : t(`told.${finding}`, { day: day(reviewedAt) })}
      </BodyShort>
    </>
  );
}
