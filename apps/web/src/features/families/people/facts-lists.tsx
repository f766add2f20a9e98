import { BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { useAreas } from '../../../i18n/listing.js';
import { Empty, ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import type { PeopleOpen } from './people-act.js';
import { useFacts } from './use-facts.js';

type Facts = components['schemas']['FamilyFactsView'];
interface FactsProps {
  readonly family: FamilyView;
  readonly onOpen: (open: PeopleOpen) => void;
}
interface Line {
  readonly id: string;
  readonly text: string;
  readonly more: string;
  readonly open?: PeopleOpen;
}

/** What is recorded of who answers for whom, each with its end. */
export function FactsLists({ family, onOpen }: FactsProps) {
  const { t } = useTranslation('family');
  const facts = useFacts(family.id);
  const lines = useLines(family.id);
  return (
    <ListState query={facts} empty={t('facts.empty')}>
      {(data) =>
        (['childFacts', 'representatives', 'supports', 'blocks'] as const).map((group) => (
          <Section key={group} title={t(`facts.${group}`)}>
            <Lines lines={lines[group](data)} onOpen={onOpen} />
          </Section>
        ))
      }
    </ListState>
  );
}

function useLines(familyId: string): Readonly<Record<keyof Facts, (facts: Facts) => Line[]>> {
  const { t } = useTranslation(['family', 'words']);
  const { day } = useDates();
  const name = useNames(familyId);
  const period = ({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) =>
    validTo === null
      ? t('facts.from', { day: day(validFrom) })
      : t('facts.fromTo', { day: day(validFrom), until: day(validTo) });
  const areasIn = useAreas();
  const reviewOf = (on: string | null) =>
    on === null ? t('facts.barWaits') : t('facts.barReviewed', { day: day(on) });
  return {
    childFacts: ({ childFacts }) =>
      childFacts.map(({ id, kind, childId, adultId, source, ...dates }) => {
        const text = t(`facts.lines.${kind}`, { adult: name(adultId), child: name(childId) });
        const more = `${period(dates)} · ${t(`fact.sources.${source}`)}`;
        return { id, text, more, open: { act: 'end', kind, recordId: id, what: text } };
      }),
    representatives: ({ representatives }) =>
      representatives.map(({ id, kind, personId, representativeId, mandate, ...dates }) => {
        const text = t('facts.lines.representation', { who: name(representativeId), person: name(personId) });
        const covers = t('represent.covers', {
          areas: mandate === null ? t('represent.everything') : areasIn(mandate),
        });
        const more = `${t(`represent.kinds.${kind}`)} · ${covers} · ${period(dates)}`;
        return { id, text, more, open: { act: 'end', kind: 'representation', recordId: id, what: text } };
      }),
    supports: ({ supports }) =>
      supports.map(({ id, personId, supporterId, areas, ...dates }) => ({
        id,
        text: t('facts.lines.support', { who: name(supporterId), person: name(personId) }),
        more: `${areasIn(areas)} · ${period(dates)}`,
      })),
    blocks: ({ blocks }) =>
      blocks.map(({ id, personId, subjectId, source, reviewedOn, allowedActions, ...dates }) => ({
        id,
        text:
          subjectId === null
            ? t('facts.lines.block', { who: name(personId) })
            : t('facts.lines.blockFrom', { who: name(personId), subject: name(subjectId) }),
        more: [
          t(`block.sources.${source}`),
          period(dates),
          source === 'safety-bar' ? reviewOf(reviewedOn) : undefined,
        ]
          .filter((one) => one !== undefined)
          .join(' · '),
        ...(allowedActions.includes('end') ? { open: { act: 'liftBlock', blockId: id } } : {}),
      })),
  };
}

function Lines({
  lines,
  onOpen,
}: {
  readonly lines: readonly Line[];
  readonly onOpen: FactsProps['onOpen'];
}) {
  const { t } = useTranslation('family');
  if (lines.length === 0) return <Empty text={t('facts.none')} />;
  return (
    <VStack as="ul" gap="space-8" className="vl-plain-list">
      {lines.map(({ id, text, more, open }) => (
        <Box as="li" key={id} background="default" borderRadius="8" padding="space-12">
          <HStack gap="space-8" align="center">
            <VStack>
              <BodyShort>{text}</BodyShort>
              <BodyShort size="small" textColor="subtle">
                {more}
              </BodyShort>
            </VStack>
            <Spacer />
            {open !== undefined && (
              <Button
                size="small"
                variant="tertiary"
                aria-label={t('facts.endThis', { what: text })}
                onClick={() => {
                  onOpen(open);
                }}
              >
                {t('facts.end')}
              </Button>
            )}
          </HStack>
        </Box>
      ))}
    </VStack>
  );
}
