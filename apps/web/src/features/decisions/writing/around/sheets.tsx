import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequirementRole } from '#contract';
import { useHeading } from '../../../../i18n/heading.js';
import { answerOf, api } from '../../../../api/client.js';
import { ListState } from '../../../../ui/list-state/list-state.js';
import { useDesk } from '../model/desk.js';
import { decisionKey, type Address, type NextVersion } from '../model/queries.js';
import { OneSheet, type SheetContent } from './one-sheet.js';
import { SheetTabs } from './sheet-tabs.js';

/** The very sheet each of them will get, from the server, as the draft was last saved. */
export function Sheets({ address }: { readonly address: Address }) {
  const { decision } = useDesk();
  const readers = [...new Set(decision.requirements.flatMap(({ personId }) => personId ?? []))];
  return (
    <SheetTabs readers={readers}>{(personId) => <Preview address={address} personId={personId} />}</SheetTabs>
  );
}

/** The sheet each will get if the new version is sent as it stands. */
export function NextSheets({ said: { next, sheets, names } }: { readonly said: NextVersion }) {
  return (
    <SheetTabs readers={sheets.map(({ personId }) => personId)}>
      {(personId) => {
        const own = sheets.find((one) => one.personId === personId);
        const parts = next.parts.filter(({ id }) => own?.partIds.includes(id) === true);
        return (
          <AsRead
            heading={own ?? { question: null, areas: [] }}
            roles={own?.roles ?? []}
            content={{ personId, parts, names }}
          />
        );
      }}
    </SheetTabs>
  );
}

interface PreviewProps {
  readonly address: Address;
  readonly personId: string;
}

function Preview({ address, personId }: PreviewProps) {
  const { t } = useTranslation('writing');
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
    <ListState query={sheet} empty={t('empty')}>
      {({ question, areas, roles, names, sheet: document, personId: reader }) => (
        <AsRead
          heading={{ question, areas }}
          roles={roles}
          content={{ personId: reader, names, parts: document?.parts.map(({ part }) => part) ?? [] }}
        />
      )}
    </ListState>
  );
}

interface AsReadProps {
  readonly heading: Pick<NextVersion['next'], 'question' | 'areas'>;
  readonly roles: readonly RequirementRole[];
  readonly content: SheetContent;
}

/** The question, why it is urgent, and their parts. */
function AsRead({ heading, roles, content }: AsReadProps) {
  const { t } = useTranslation(['writing', 'words', 'decision']);
  const { urgent, urgentBecause } = useDesk().decision;
  return (
    <VStack gap="space-16" paddingBlock="space-16">
      <BodyShort textColor="subtle">
        {t('sheet.role', { role: roles.map((role) => t(`words:requirementRoles.${role}`)).join(', ') })}
      </BodyShort>
      <Heading level="3" size="medium" style={{ overflowWrap: 'anywhere' }}>
        {useHeading()(heading)}
      </Heading>
      {urgent && urgentBecause !== null && heading.question !== null && (
        <BodyLong>{t('decision:standing.urgentBecause', { why: urgentBecause })}</BodyLong>
      )}
      <OneSheet content={content} />
    </VStack>
  );
}
