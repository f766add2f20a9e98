import { BodyLong, BodyShort, Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';
import { SayDialog } from './say-dialog.js';
import { StandingWord } from './standing-word.js';
import { useHealth, type ChildsHealth, type HealthWord } from './use-health.js';

/** From twelve a child may keep its parents out of its health. Absent for everyone it is not about. */
export function HealthWords({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('who-sees');
  const { person } = useMe();
  const children = useHealth(familyId).data ?? [];
  if (children.length === 0) return null;
  const own = children.some(({ childId }) => childId === person.id);
  return (
    <Section title={t(own ? 'health.own.title' : 'health.of.title')}>
      <BodyLong size="small">{t(own ? 'health.own.lead' : 'health.of.lead')}</BodyLong>
      {children.map((child) => (
        <ChildCard key={child.childId} familyId={familyId} child={child} own={own} />
      ))}
    </Section>
  );
}

interface ChildCardProps {
  readonly familyId: string;
  readonly child: ChildsHealth;
  readonly own: boolean;
}

function ChildCard({ familyId, child, own }: ChildCardProps) {
  const { t } = useTranslation('who-sees');
  const [saying, setSaying] = useState<HealthWord['kind']>();
  const who = own ? 'own' : 'of';
  const { givenName: name, words, allowedActions } = child;
  return (
    <Card gap="space-12">
      {!own && <BodyShort weight="semibold">{name}</BodyShort>}
      {!words.some(({ kind }) => kind === 'objection') && <BodyShort>{t(`health.${who}.open`)}</BodyShort>}
      {words.map((word) => (
        <StandingWord key={word.id} familyId={familyId} child={child} word={word} own={own} />
      ))}
      {allowedActions.length > 0 && (
        <HStack gap="space-8">
          {allowedActions.map((kind) => (
            <Button key={kind} size="small" variant="secondary" onClick={() => setSaying(kind)}>
              {t(`health.${who}.${kind}.say`, { name })}
            </Button>
          ))}
        </HStack>
      )}
      {saying !== undefined && (
        <SayDialog
          {...{ familyId, child, own }}
          kind={saying}
          onClose={() => {
            setSaying(undefined);
          }}
        />
      )}
    </Card>
  );
}
