import { XMarkIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, Button, HStack, Link } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { forget, forgetSoon, useTold } from './told.js';
import './told-line.css';

/** What has just been done. Read out at once; it stays until the reader has put it away or done something else. */
export function ToldLine() {
  const { t } = useTranslation();
  const told = useTold();
  const line = useRef<HTMLDivElement>(null);
  useOnNextPage(forgetSoon);
  useEffect(() => {
    // The button that was pressed is often gone with what it did: reading goes on here, not at the top.
    if (told !== undefined && document.activeElement === document.body) line.current?.focus();
  }, [told]);
  return (
    <div className="vl-told" role="status" ref={line} tabIndex={-1}>
      {told !== undefined && (
        <Box
          padding="space-12"
          borderRadius="12"
          borderWidth="1"
          borderColor="success"
          background="success-soft"
        >
          <HStack gap="space-12" justify="space-between" wrap={false}>
            <HStack gap="space-4 space-12">
              <BodyShort>{told.text}</BodyShort>
              {told.link !== undefined && (
                <Link as={RouterLink} to={told.link.to}>
                  {told.link.text}
                </Link>
              )}
            </HStack>
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<XMarkIcon title={t('close')} />}
              onClick={forget}
            />
          </HStack>
        </Box>
      )}
    </div>
  );
}

function useOnNextPage(act: () => void): void {
  const { pathname } = useLocation();
  useEffect(act, [pathname, act]);
}
