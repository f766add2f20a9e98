import { BodyShort, Box, HStack, LinkCard, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Waiting } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { useHeading } from '../../../i18n/heading.js';
import { useListing } from '../../../i18n/listing.js';

/** One thing that waits: a plain sentence, who else is asked, until when, and how many have answered. */
export function WaitingCard({ waiting }: { readonly waiting: Waiting }) {
  const to = addressOf(waiting);
  const sentence = useSentence(waiting);
  const { t } = useTranslation('home');
  const { moment } = useDates();
  const { closesAt, others } = waiting;
  const names = useListing()(others);
  const lines = [
    ...(others.length === 0 ? [] : [t('others', { names })]),
    ...(closesAt === null ? [] : [t('until', { moment: moment(closesAt) })]),
  ];
  if (to === undefined) return <PlainCard waiting={waiting} />;
  return (
    <LinkCard>
      <LinkCard.Title as="h3">
        <LinkCard.Anchor asChild>
          <Link to={to}>{sentence}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      {lines.length > 0 && <LinkCard.Description>{lines.join(' ')}</LinkCard.Description>}
      <LinkCard.Footer>
        <Tags waiting={waiting} />
      </LinkCard.Footer>
    </LinkCard>
  );
}

/** What is answered with the coordinator, since there is no page for it. */
function PlainCard({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('home');
  const sentence = useSentence(waiting);
  return (
    <Box
      padding="space-20"
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      <VStack gap="space-8">
        <BodyShort weight="semibold">{sentence}</BodyShort>
        <BodyShort>{t('talkToCoordinator')}</BodyShort>
        <Tags waiting={waiting} />
      </VStack>
    </Box>
  );
}

function useSentence({ kind, title: question, areas, about }: Waiting): string {
  const { t } = useTranslation('home');
  const title = useHeading()({ question, areas });
  if (kind === 'weighing' && question === null && areas.length === 0)
    return t('wait.weighing-unseen', { about: about ?? '' });
  const told = kind === 'consent-ending' && question !== null ? 'consent-ending-other' : kind;
  return t(`wait.${told}`, { title, about: about ?? '' });
}

function Tags({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('home');
  const { urgent, answered, onBehalfOf } = waiting;
  return (
    <HStack gap="space-8">
      {urgent && (
        <Tag variant="moderate" data-color="warning">
          {t('urgent')}
        </Tag>
      )}
      {onBehalfOf !== null && (
        <Tag variant="moderate" data-color="info">
          {t('onBehalfOf', { name: onBehalfOf.givenName })}
        </Tag>
      )}
      {answered !== null && (
        <Tag variant="outline" data-color="neutral">
          {t('answered', { given: answered.given, of: answered.of })}
        </Tag>
      )}
    </HStack>
  );
}

const answeredOnTheSheet: ReadonlySet<Waiting['kind']> = new Set(['decision', 'child-view']);
const answeredWhereShared: ReadonlySet<Waiting['kind']> = new Set(['consent', 'consent-ending']);

function addressOf({ kind, id, familyId, onBehalfOf }: Waiting): string | undefined {
  if (answeredWhereShared.has(kind)) return `/hvem-ser-hva?familie=${familyId}`;
  if (!answeredOnTheSheet.has(kind)) return undefined;
  const behalf = onBehalfOf === null ? '' : `&vegne=${onBehalfOf.personId}`;
  return `/forslag/${id}?familie=${familyId}${behalf}`;
}
