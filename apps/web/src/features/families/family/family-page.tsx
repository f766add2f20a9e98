import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function FamilyPage() {
  const { t } = useTranslation('family');
  const { id: familyId = '' } = useParams();
  const family = useQuery({
    queryKey: ['family', familyId],
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={family} empty={t('empty')}>
      {({ name }) => <Page title={name} />}
    </ListState>
  );
}
