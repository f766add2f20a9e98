import { BodyShort } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';

export default function PlanPage() {
  const { t } = useTranslation(['plan', 'words']);
  const familyId = useFamily()?.id;
  const plan = useQuery({
    queryKey: ['plan', familyId],
    enabled: familyId !== undefined,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/plan', { params: { path: { familyId: familyId ?? '' } } }),
      ),
  });
  return (
    <Page title={t('title')}>
      <ListState query={plan} empty={t('empty')} isEmpty={({ areas }) => areas.length === 0}>
        {({ areas }) =>
          areas.map(({ area, actions }) => (
            <Section key={area} title={t(`words:lifeAreas.${area}`)}>
              {actions.map(({ id, title }) => (
                <BodyShort key={id}>{title}</BodyShort>
              ))}
            </Section>
          ))
        }
      </ListState>
    </Page>
  );
}
