import { useTranslation } from 'react-i18next';
import { useFamily } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { Page } from '../../../ui/page/page.js';
import { DecisionList } from './decision-list.js';

/** The way back to every proposal there is: answered, told of, waited for or long in effect. */
export default function DecisionListPage() {
  const { t } = useTranslation('decision-list');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? <NoFamily /> : <DecisionList familyId={family.id} />}
    </Page>
  );
}
