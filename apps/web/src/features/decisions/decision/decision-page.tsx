import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function DecisionPage() {
  const { t } = useTranslation('decision');
  const { id: decisionId = '' } = useParams();
  const familyId = useFamily()?.id ?? '';
  const decision = useQuery({
    queryKey: ['decision', familyId, decisionId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}', {
          params: { path: { familyId, decisionId } },
        }),
      ),
  });
  return (
    <ListState query={decision} empty={t('empty')}>
      {({ question }) => <Page title={question} />}
    </ListState>
  );
}
