import { BodyLong, Button, Dialog, HStack, VStack } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isStaff, meKey, useMe } from '../../api/me.js';
import { LeaveButton } from '../../ui/leave-button/leave-button.js';

/** Over a page whose log-in has ended: the words under it wait for whoever wrote them, and for nobody else. */
export default function SessionOver() {
  const { t } = useTranslation();
  const me = useMe();
  useWithoutTitle(t('product'));
  useReadAnewAfterwards();
  return (
    <Dialog open>
      <Dialog.Popup position="fullscreen" closeOnOutsideClick={false} className="vl-over">
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{t('over.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <VStack gap="space-24" maxWidth="40rem">
            <BodyLong>{t('over.lead')}</BodyLong>
            <HStack gap="space-12">
              <Button as="a" href="/auth/login?returnTo=%2Fmeg" target="_blank" rel="noopener">
                {t('over.link')}
              </Button>
              {!isStaff(me) && <LeaveButton />}
            </HStack>
            <BodyLong size="small">{t('over.another')}</BodyLong>
          </VStack>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}

/** What the page is about stands in the window’s bar as well. */
function useWithoutTitle(product: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = product;
    return () => {
      document.title = before;
    };
  }, [product]);
}

/** What was refused meanwhile is asked for again. */
function useReadAnewAfterwards(): void {
  const client = useQueryClient();
  useEffect(
    () => () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] }),
    [client],
  );
}
