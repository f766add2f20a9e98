import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';

/** Whose page it is and from where, when it lies on a table. */
export function PaperHead() {
  const { t } = useTranslation();
  const { person, municipality } = useMe();
  const words = [t('product'), municipality.name, `${person.givenName} ${person.familyName}`];
  return (
    <div className="vl-paper-only" aria-hidden>
      {words.join(' · ')}
    </div>
  );
}
