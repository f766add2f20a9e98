import { BodyShort, Button, Dialog, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useGuard } from '../../../ui/leave-guard/guards.js';

const keys = ['j', 'k', 'enter', 'slash', 'question', 'escape'] as const;

interface ShortcutsProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The keys of the list: a line for the eye, the whole on "?". */
export function Shortcuts({ isOpen, onOpen }: ShortcutsProps) {
  const { t } = useTranslation('work-list');
  useGuard({ hasWords: () => false, ...(isOpen && { close: () => onOpen(false) }) });
  return (
    <HStack gap="space-12" align="center" className="vl-work-keys">
      <BodyShort size="small" textColor="subtle">
        {t('keys.line')}
      </BodyShort>
      <Dialog open={isOpen} onOpenChange={onOpen}>
        <Dialog.Trigger>
          <Button size="small" variant="tertiary-neutral">
            {t('keys.title')}
          </Button>
        </Dialog.Trigger>
        <Dialog.Popup width="small">
          <Dialog.Header>
            <Dialog.Title>{t('keys.title')}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <VStack gap="space-12">
              {keys.map((key) => (
                <HStack key={key} gap="space-12" align="center">
                  <Tag size="small" variant="outline" data-color="neutral">
                    {t(`keys.${key}.key`)}
                  </Tag>
                  <BodyShort size="small">{t(`keys.${key}.does`)}</BodyShort>
                </HStack>
              ))}
            </VStack>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </HStack>
  );
}
