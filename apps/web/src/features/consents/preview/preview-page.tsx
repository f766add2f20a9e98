import { BodyLong, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFamily } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { PageState } from '../../../ui/page/page-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { SeenPapers } from '../../documents/index.js';
import { PlanColumns } from '../../plans/index.js';
import { SeenDecisions } from './seen-decisions.js';
import { SeenHistory } from './seen-history.js';
import { SeenNames } from './seen-names.js';
import { usePreview, withoutActs, type Preview } from './use-preview.js';

/** "What does the school see?": the plan as a service reads it, plainly marked as somebody else's eyes. */
export default function PreviewPage() {
  const { t } = useTranslation('preview');
  const { serviceId = '' } = useParams();
  const familyId = useFamily()?.id;
  const preview = usePreview(familyId, serviceId);
  if (familyId === undefined)
    return (
      <Page title={t('window')}>
        <NoFamily />
      </Page>
    );
  return (
    <PageState query={preview} empty="" isEmpty={() => false}>
      {(data) => <AsSeen preview={data} familyId={familyId} />}
    </PageState>
  );
}

interface AsSeenProps {
  readonly preview: Preview;
  readonly familyId: string;
}

function AsSeen({ preview, familyId }: AsSeenProps) {
  const { t } = useTranslation('preview');
  const { service, members, plan, decisions, statutoryDecisions, papers, history } = preview;
  const isEmpty = [plan.areas, decisions, members, papers].every(({ length }) => length === 0);
  return (
    <Page title={t('title', { service: service.name })} windowTitle={t('window')}>
      <FamilyChoice />
      <LocalAlert status="announcement">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t('mark', { service: service.name })}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <VStack gap="space-8">
            <BodyLong>{t('yours', { service: service.name })}</BodyLong>
            <BodyLong>{t('coordinator')}</BodyLong>
          </VStack>
        </LocalAlert.Content>
      </LocalAlert>
      <Section title={t('names.title')}>
        <SeenNames members={members} />
      </Section>
      {isEmpty ? (
        <BodyLong>{t('nothing', { service: service.name })}</BodyLong>
      ) : (
        <VStack gap="space-32">
          <PlanColumns plan={withoutActs(plan)} />
        </VStack>
      )}
      <SeenDecisions decisions={decisions} statutory={statutoryDecisions} />
      <SeenPapers papers={papers} familyId={familyId} />
      <SeenHistory history={history} members={members} />
    </Page>
  );
}
