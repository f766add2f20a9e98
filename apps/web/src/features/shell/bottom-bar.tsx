import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFamilyPlaces } from './places.js';

/** On a phone: where the thumb is. */
export function BottomBar() {
  const { t } = useTranslation();
  const places = useFamilyPlaces();
  return (
    <nav className="vl-bottom" aria-label={t('places.title')}>
      {places.map(({ path, to, text, Icon }) => (
        <NavLink key={path} to={to} end className="vl-place">
          <Icon aria-hidden fontSize="1.5rem" />
          {t(text)}
        </NavLink>
      ))}
    </nav>
  );
}
