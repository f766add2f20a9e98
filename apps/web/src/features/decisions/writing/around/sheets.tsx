import { BodyShort, Heading, Tabs, VStack } from '@navikt/ds-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../../api/client.js';
import { ListState } from '../../../../ui/list-state/list-state.js';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';
import { decisionKey, type Address } from '../model/queries.js';
import { OneSheet } from './one-sheet.js';

/** The very sheet each of them will get, from the server, as the draft was last saved. */
export function Sheets({ address }: { readonly address: Address }) {
  const { t } = useTranslation('writing');
  const { decision } = useDesk();
  const name = useName();
  const [chosen, setChosen] = useState<string>();
  const ids = decision.requirements.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const readers = [...new Set(ids)];
  const shown = readers.find((id) => id === chosen) ?? readers[0];
  if (shown === undefined) return null;
  return (
    <Section title={t('sheet.title')}>
      <Tabs value={shown} onChange={setChosen} size="small">
        <Tabs.List aria-label={t('sheet.title')}>
          {readers.map((id) => (
            <Tabs.Tab key={id} value={id} label={name(id)} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown}>
          <Preview address={address} personId={shown} />
        </Tabs.Panel>
      </Tabs>
    </Section>
  );
}

interface PreviewProps {
  readonly address: Address;
  readonly personId: string;
}

function Preview({ address, personId }: PreviewProps) {
  const { t } = useTranslation(['writing', 'words']);
  const { decision } = useDesk();
  const sheet = useQuery({
    queryKey: [...decisionKey(address), 'sheet-of', personId, decision.revision],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}/sheet-preview', {
          params: { path: address, query: { personId } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <VStack gap="space-16" paddingBlock="space-16">
      <ListState query={sheet} empty={t('empty')}>
        {(found) => (
          <>
            <BodyShort textColor="subtle">
              {t('sheet.role', {
                role: found.roles.map((role) => t(`words:requirementRoles.${role}`)).join(', '),
              })}
            </BodyShort>
            <Heading level="3" size="medium">
              {found.question}
            </Heading>
            <OneSheet preview={found} />
          </>
        )}
      </ListState>
    </VStack>
  );
}
