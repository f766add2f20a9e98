import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { familyPlaces } from './places.js';

/** On a phone: where the thumb is. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav className="vl-bottom" aria-label={t('places.title')}>
      {familyPlaces.map(({ to, text, Icon }) => (
        <NavLink key={to} to={to} end className="vl-place">
          <Icon aria-hidden fontSize="1.5rem" />
          {t(text)}
        </NavLink>
      ))}
    </nav>
  );
}
