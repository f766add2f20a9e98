import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { hasRole, useMe, type Known, type Waiting } from '../../api/me.js';

interface Place {
  readonly to: string;
  readonly text:
    | 'staff.workList'
    | 'staff.families'
    | 'staff.standIns'
    | 'staff.keptOut'
    | 'staff.mine'
    | 'staff.setUp'
    | 'staff.accessReview';
  readonly isFor: (me: Known) => boolean;
}

const isCoordinator = (me: Known) => hasRole(me, 'coordinator');
const isLeader = (me: Known) => hasRole(me, 'service-leader');
const askedOutside: readonly Waiting['kind'][] = [
  'hand-over',
  'call-to-make',
  'exemption-confirm',
  'unreachable-confirm',
];
const isProfessional = (me: Known) =>
  hasRole(me, 'professional', 'guest', 'service-leader') ||
  me.waiting.some(({ kind }) => askedOutside.includes(kind));
const isAdministrator = (me: Known) => hasRole(me, 'administrator');
const isOfficer = (me: Known) => hasRole(me, 'data-protection-officer');

const places: readonly Place[] = [
  { to: '/arbeidsliste', text: 'staff.workList', isFor: isCoordinator },
  { to: '/familier', text: 'staff.families', isFor: isCoordinator },
  { to: '/vikarer', text: 'staff.standIns', isFor: isLeader },
  { to: '/uten-tilgang', text: 'staff.keptOut', isFor: (me) => isLeader(me) || isOfficer(me) },
  { to: '/mine', text: 'staff.mine', isFor: isProfessional },
  { to: '/innsyn', text: 'staff.accessReview', isFor: isOfficer },
  { to: '/oppsett', text: 'staff.setUp', isFor: isAdministrator },
];

/** Only where one's role has something to do. */
export function StaffNavigation() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <nav className="vl-side" aria-label={t('places.title')}>
      {places
        .filter(({ isFor }) => isFor(me))
        .map(({ to, text }) => (
          <NavLink key={to} to={to} className="vl-place">
            {t(text)}
          </NavLink>
        ))}
    </nav>
  );
}
