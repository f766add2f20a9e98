import { useTranslation } from 'react-i18next';
import { useHome } from '../../../api/plan.js';
import { useFamily, useMe } from '../../../api/me.js';
import { Page } from '../../../ui/page/page.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { Family } from './family.js';
import { WaitingForMe } from './waiting-for-me.js';

/** What is waiting for me, what is happening, and what I have said yes to; in that order. */
export default function HomePage() {
  const { t } = useTranslation(['home', 'shell']);
  const { person } = useMe();
  const family = useFamily();
  const home = useHome(family?.id);
  return (
    <Page title={t('hello', { name: person.givenName })} windowTitle={t('shell:places.home')}>
      <WaitingForMe />
      <FamilyChoice />
      {family === undefined ? <NoFamily /> : <Family family={family} home={home} />}
    </Page>
  );
}
