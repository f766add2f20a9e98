import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function ReceiptPage() {
  const { t } = useTranslation('receipt');
  return (
    <Page title={t('title')}>
      <Empty text={t('empty')} />
    </Page>
  );
}
