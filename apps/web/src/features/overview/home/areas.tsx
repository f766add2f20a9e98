import { BodyShort, HGrid, LinkCard } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Home } from '../../../api/plan.js';
import { Section } from '../../../ui/page/section.js';

type Area = Home['areas'][number];

/** Life areas with what is going on, in words. */
export function Areas({ home }: { readonly home: Home }) {
  const { t } = useTranslation(['home', 'words']);
  const words = useGoingOn();
  return (
    <Section title={t('plan')}>
      {home.areas.length === 0 ? (
        <BodyShort>{t('noPlan')}</BodyShort>
      ) : (
        <HGrid as="ul" columns={{ xs: 1, md: 2 }} gap="space-8" className="vl-list">
          {home.areas.map((one) => (
            <li key={one.area}>
              <LinkCard size="small">
                <LinkCard.Title as="h3">
                  <LinkCard.Anchor asChild>
                    <Link to={`/plan?familie=${home.familyId}&omrade=${one.area}`}>
                      {t(`words:lifeAreas.${one.area}`)}
                    </Link>
                  </LinkCard.Anchor>
                </LinkCard.Title>
                <LinkCard.Description>{words(one)}</LinkCard.Description>
              </LinkCard>
            </li>
          ))}
        </HGrid>
      )}
    </Section>
  );
}

function useGoingOn(): (area: Area) => string {
  const { t } = useTranslation('home');
  return ({ goals, steps, underWay }) =>
    [
      ...(goals === 0 ? [] : [t('goals', { count: goals })]),
      ...(steps === 0 ? [] : [t('steps', { count: steps })]),
      ...(underWay === 0 ? [] : [t('underWay', { count: underWay })]),
    ].join(' ');
}
