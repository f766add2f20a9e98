import { BodyShort, Box, Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useInFamily } from '../../api/me.js';

/** For whoever may leave quickly, what that cannot do: the button's own hint is not seen on a phone. */
export function Footer({ tellsOfLeaving = false }: { readonly tellsOfLeaving?: boolean }) {
  const { t } = useTranslation();
  const inFamily = useInFamily();
  return (
    <Box
      as="footer"
      className="vl-footer"
      padding="space-16"
      maxWidth="48rem"
      width="100%"
      marginInline="auto"
    >
      {tellsOfLeaving && <BodyShort spacing>{`${t('leave.button')}: ${t('leave.honest')}`}</BodyShort>}
      <Link as={RouterLink} to={inFamily('/tilgjengelighet')}>
        {t('accessibility.link')}
      </Link>
    </Box>
  );
}
