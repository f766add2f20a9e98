import { BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, useNames } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Appeal } from './appeal.js';
import { Fact } from './fact.js';

type Refusal = components['schemas']['InformingRefusalView'];

/** Who is not told of something, why, and where that is appealed: for that person, and for whoever coordinates. */
export function NotTold({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('statutory');
  const { person } = useMe();
  const refusals = useQuery({
    queryKey: [...familyKey(familyId), 'informing-refusals'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/informing-refusals', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={refusals} empty="" isEmpty={() => false}>
      {({ items }) =>
        items.length > 0 && (
          <Section
            title={t(items.every((one) => one.personId === person.id) ? 'notTold.you' : 'notTold.some')}
          >
            <VStack as="ul" gap="space-12" className="vl-list">
              {items.map((one) => (
                <li key={one.id}>
                  <RefusalCard refusal={one} familyId={familyId} />
                </li>
              ))}
            </VStack>
          </Section>
        )
      }
    </ListState>
  );
}

interface RefusalCardProps {
  readonly refusal: Refusal;
  readonly familyId: string;
}

function RefusalCard({ refusal, familyId }: RefusalCardProps) {
  const { t } = useTranslation(['statutory', 'words']);
  const { day } = useDates();
  const { person } = useMe();
  const name = useNames(familyId);
  const { personId, subjectIds, area, reason, legalBasis, decidedBy, decidedAt, heardOf } = refusal;
  const about = { person: name(personId), names: subjectIds.map(name).join(', ') };
  const isMe = personId === person.id;
  return (
    <Card gap="space-12">
      <HStack>
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`words:lifeAreas.${area}`)}
        </Tag>
      </HStack>
      <Heading level="3" size="small">
        {t(isMe ? 'notTold.about' : 'notTold.who', about)}
      </Heading>
      <Fact label={t('notTold.why')}>{t(`words:informingRefusalReasons.${reason}`)}</Fact>
      <Fact label={t('legalBasis')}>{legalBasis}</Fact>
      <Fact label={t('decidedBy')}>{t('byOn', { by: name(decidedBy), day: day(decidedAt) })}</Fact>
      <Appeal {...refusal} />
      {!isMe && <BodyShort size="small">{t(heardOf ? 'notTold.reads' : 'notTold.letter', about)}</BodyShort>}
    </Card>
  );
}
