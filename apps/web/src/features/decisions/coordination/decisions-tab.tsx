import { Button, ExpansionCard, HStack, Tag, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Disclose, ToldWithoutConsent } from '../../consents/index.js';
import { NotTold } from '../statutory/not-told.js';
import { FollowDecision } from './follow-decision.js';
import { StatutoryList } from './statutory-list.js';

type Line = components['schemas']['DecisionLine'];
const groups = {
  open: ['draft', 'proposed', 'other-route', 'agreed'],
  agreed: ['in-effect'],
  closed: ['not-agreed', 'expired', 'withdrawn'],
} as const satisfies Readonly<Record<string, readonly Line['status'][]>>;

/** A family's proposals and agreements, and what authorities have decided. */
export function DecisionsTab({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('coordination');
  const familyId = family.id;
  const decisions = useQuery({
    queryKey: [...familyKey(familyId), 'decisions'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path: { familyId } } })),
  });
  const mayDraft = family.allowedActions.includes('draft-decision');
  return (
    <VStack gap="space-32">
      {mayDraft && (
        <HStack>
          <Button as={Link} size="small" to={`/familier/${familyId}/forslag/ny`}>
            {t('list.write')}
          </Button>
        </HStack>
      )}
      <ListState query={decisions} empty={t('list.empty')}>
        {({ items }) =>
          (['open', 'agreed', 'closed'] as const).map((group) => (
            <Group key={group} group={group} familyId={familyId} items={items} />
          ))
        }
      </ListState>
      <Section title={t('statutory.heading')}>
        <StatutoryList
          familyId={familyId}
          mayRecord={family.allowedActions.includes('record-statutory-decision')}
        />
      </Section>
      <ToldWithoutConsent familyId={familyId} />
      {family.allowedActions.includes('disclose') && <Disclose familyId={familyId} />}
      {family.allowedActions.includes('record-authority') && <NotTold familyId={familyId} />}
    </VStack>
  );
}

interface GroupProps {
  readonly group: keyof typeof groups;
  readonly familyId: string;
  readonly items: readonly Line[];
}

function Group({ group, familyId, items }: GroupProps) {
  const { t } = useTranslation('coordination');
  const wanted: readonly Line['status'][] = groups[group];
  const own = items.filter(({ status }) => wanted.includes(status));
  if (own.length === 0) return null;
  return (
    <Section title={t(`list.${group}`)}>
      {own.map((line) => (
        <DecisionCard key={line.id} line={line} familyId={familyId} />
      ))}
    </Section>
  );
}

/** The one that is open stands in the address. */
function DecisionCard({ line, familyId }: { readonly line: Line; readonly familyId: string }) {
  const { t } = useTranslation(['coordination', 'words']);
  const heading = useHeading();
  const [search, setSearch] = useSearchParams();
  const isOpen = search.get('forslag') === line.id;
  const toggle = () => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (isOpen) after.delete('forslag');
        else after.set('forslag', line.id);
        return after;
      },
      { replace: true },
    );
  };
  return (
    <ExpansionCard size="small" aria-label={heading(line)} open={isOpen} onToggle={toggle}>
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h3" size="small">
          {heading(line)}
        </ExpansionCard.Title>
        <ExpansionCard.Description>
          <HStack as="span" gap="space-8" align="center">
            <Tag size="small" variant="outline" data-color={colourOf(line.status)}>
              {t(`words:decisionStatuses.${line.status}`)}
            </Tag>
            {line.status === 'proposed' && t('list.answered', { ...line.answered })}
          </HStack>
        </ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        {isOpen && <FollowDecision familyId={familyId} decisionId={line.id} />}
      </ExpansionCard.Content>
    </ExpansionCard>
  );
}

function colourOf(status: Line['status']): 'success' | 'warning' | 'info' | 'neutral' {
  if (status === 'in-effect' || status === 'agreed') return 'success';
  if (status === 'other-route' || status === 'not-agreed') return 'warning';
  return status === 'proposed' ? 'info' : 'neutral';
}
