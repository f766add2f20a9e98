import { useTranslation } from 'react-i18next';
import { useFamily } from '../../api/me.js';
import { FamilyChoice } from '../../ui/family-choice/family-choice.js';
import { Page } from '../../ui/page/page.js';
import { BringAlong } from './bring-along.js';
import { TakeAlong } from './take-along.js';

/** For whoever moves: the plan in a file, and a file into the new plan. Its name is kept out of the browser's history. */
export default function MovingPage() {
  const { t } = useTranslation('moving');
  const family = useFamily();
  return (
    <Page title={t('title')} windowTitle={t('windowTitle')} lead={t('lead')}>
      <FamilyChoice />
      {family !== undefined && (
        <>
          <TakeAlong key={`take-${family.id}`} familyId={family.id} />
          <BringAlong key={`bring-${family.id}`} familyId={family.id} />
        </>
      )}
    </Page>
  );
}
