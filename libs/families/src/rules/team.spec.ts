import { describe, expect, it } from '@jest/globals';
import { refusalOfPlace, teamFor, type Place, type TeamViewer } from './team.js';

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  personId: `${id}-employee`,
  serviceId: `${id}-service`,
  secrecy: 'ordinary',
  duty: 'professional',
  ...more,
});
const places = [
  place('kari', { duty: 'coordinator' }),
  place('school'),
  place('crisis', { secrecy: 'protected' }),
];
const viewer = (more: Partial<TeamViewer> = {}): TeamViewer => ({
  personId: 'me',
  coordinates: false,
  isMember: false,
  serviceIds: [],
  consentedServiceIds: [],
  mustNotTrace: false,
  ...more,
});
const seen = (who: TeamViewer) => teamFor(who, places).map((line) => line.id);

describe('the team as somebody sees it', () => {
  it('names the accountable person to everyone with a tie', () => {
    expect(seen(viewer())).toEqual(['kari']);
  });

  it('names ordinary services inside the family and protected ones only with a need', () => {
    expect(seen(viewer({ isMember: true }))).toEqual(['kari', 'school']);
    expect(seen(viewer({ isMember: true, consentedServiceIds: ['crisis-service'] }))).toEqual([
      'kari',
      'school',
      'crisis',
    ]);
    expect(seen(viewer({ coordinates: true }))).toEqual(['kari', 'school', 'crisis']);
  });

  it('leaves out every service that could lead to somebody protected', () => {
    const lines = teamFor(viewer({ isMember: true, mustNotTrace: true }), places);
    expect(lines).toEqual([{ id: 'kari', because: 'accountable', showsService: false }]);
  });

  it('shows a service’s empty place until an employee has been named', () => {
    const empty = place('empty', { personId: null, serviceId: 'school-service' });
    const lines = (list: Place[]) => teamFor(viewer({ coordinates: true }), list).map((line) => line.id);
    expect(lines([empty])).toEqual(['empty']);
    expect(lines([empty, place('school')])).toEqual(['school']);
  });
});

describe('naming an employee', () => {
  it('needs the family’s decision for a service that is not in the team, the coordinator’s own among them', () => {
    expect(refusalOfPlace(places, { serviceId: 'nav', personId: 'x' })).toBe('needs-decision');
    expect(refusalOfPlace(places, { serviceId: 'kari-service', personId: 'x' })).toBe('needs-decision');
  });

  it('is free within an agreed service, once', () => {
    expect(refusalOfPlace(places, { serviceId: 'school-service', personId: 'x' })).toBeNull();
    expect(refusalOfPlace(places, { serviceId: 'school-service', personId: 'school-employee' })).toBe(
      'already-in-team',
    );
  });
});
