import { Box, Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';

export function Footer() {
  const { t } = useTranslation();
  return (
    <Box
      as="footer"
      className="vl-footer"
      padding="space-16"
      maxWidth="48rem"
      width="100%"
      marginInline="auto"
    >
      <Link as={RouterLink} to="/tilgjengelighet">
        {t('accessibility.link')}
      </Link>
    </Box>
  );
}
