import { does, reads } from './session.js';
import type { Visit } from './visit.js';

/** Where a page stands: its address as it is written, or which route it is and how one finds the address. */
export type Address = string | Found;

interface Found {
  readonly route: string;
  readonly find: (visit: Visit) => Promise<string>;
}

/** One page as one person sees it. */
export interface Place {
  readonly name: string;
  /** Nobody: not logged in. */
  readonly who?: string;
  readonly isStaff: boolean;
  readonly path: Address;
}

interface Mine {
  readonly families: readonly { readonly id: string }[];
  readonly person: { readonly id: string };
  readonly waiting: readonly { readonly kind: string; readonly id: string; readonly familyId: string }[];
}
interface Decided {
  readonly id: string;
  readonly status: string;
  readonly isMine: boolean;
}
interface Answered {
  readonly answers: readonly { readonly signatureId: string; readonly personId: string }[];
}

const mine = (visit: Visit): Promise<Mine> => reads<Mine>(visit, '/api/v1/me');

const at = (route: string, find: Found['find']): Found => ({ route, find });

/** The proposal somebody is asked about: its address is known only to who is asked. */
const asked = at('/forslag/:id', async (visit) => {
  const { waiting } = await mine(visit);
  const first = waiting.find(({ kind }) => kind === 'decision' || kind === 'child-view');
  if (first === undefined) throw new Error('Nobody asks this person anything.');
  return `/forslag/${first.id}?familie=${first.familyId}`;
});

async function familyOf(visit: Visit): Promise<string> {
  const id = (await mine(visit)).families[0]?.id;
  if (id === undefined) throw new Error('This person belongs to no family.');
  return id;
}

async function decisionsOf(visit: Visit, family: string): Promise<readonly Decided[]> {
  return (await reads<{ items: Decided[] }>(visit, `/api/v1/families/${family}/decisions`)).items;
}

const agreed = at('/forslag/:id', async (visit) => {
  const family = await familyOf(visit);
  const one = (await decisionsOf(visit, family)).find(({ status }) => status === 'in-effect');
  return `/forslag/${one?.id ?? ''}?familie=${family}`;
});

/** What this person has answered, to keep. */
const receipt = at('/kvittering/:id', async (visit) => {
  const [family, { person }] = [await familyOf(visit), await mine(visit)];
  for (const { id } of await decisionsOf(visit, family)) {
    const { answers } = await reads<Answered>(visit, `/api/v1/families/${family}/decisions/${id}`);
    const own = answers.find(({ personId }) => personId === person.id);
    if (own !== undefined) return `/kvittering/${own.signatureId}?familie=${family}`;
  }
  throw new Error('This person has answered nothing.');
});

/** What this person has begun to suggest; begun now when there is nothing yet. */
const begun = at('/forslag/:id/endre', async (visit) => {
  const [family, { person }] = [await familyOf(visit), await mine(visit)];
  const own = (await decisionsOf(visit, family)).find(({ isMine, status }) => isMine && status === 'draft');
  const owner = { kind: 'member', personId: person.id };
  const payload = { language: 'nb', title: 'Gå tur på søndager', owner };
  const part = { kind: 'action-add', area: 'leisure', subjectIds: [person.id], payload };
  const question = 'Skal vi gå tur sammen på søndager?';
  const { id } =
    own ?? (await does<Line>(visit, `/api/v1/families/${family}/decisions`, { question, parts: [part] }));
  return `/forslag/${id}/endre?familie=${family}`;
});

interface Line {
  readonly id: string;
  readonly name: string;
}
interface People {
  readonly members: readonly { readonly personId: string; readonly together: boolean }[];
}

interface Team {
  readonly team: readonly { readonly service: { readonly id: string } | null }[];
}

/** What a service of the team sees. */
const asSeen = at('/hvem-ser-hva/slik/:serviceId', async (visit) => {
  const family = await familyOf(visit);
  const { team } = await reads<Team>(visit, `/api/v1/families/${family}`);
  const known = team.find(({ service }) => service !== null)?.service;
  return `/hvem-ser-hva/slik/${known?.id ?? ''}?familie=${family}`;
});

/** The page of a child too young for an own one. */
const together = at('/barn/sammen/:childId', async (visit) => {
  const { members } = await reads<People>(visit, `/api/v1/families/${await familyOf(visit)}`);
  return `/barn/sammen/${members.find((one) => one.together)?.personId ?? ''}`;
});

/** A family of the coordinator's, at one of its tabs. */
const family = (name: string, rest: string): Found =>
  at('/familier/:id', async (visit) => `${await familyCalled(visit, name)}${rest}`);

async function familyCalled(visit: Visit, wanted: string): Promise<string> {
  const { items } = await reads<{ items: Line[] }>(visit, '/api/v1/families');
  return `/familier/${items.find(({ name }) => name === wanted)?.id ?? ''}`;
}

/** What the coordinator writes, or has sent. */
const proposal = (kind: 'draft' | 'answers'): Found =>
  at('/familier/:id/forslag/:decisionId', async (visit) => {
    const { items } = await reads<{ items: { familyId: string; id: string }[] }>(
      visit,
      `/api/v1/work-list?tab=all&kind=${kind}`,
    );
    return `/familier/${items[0]?.familyId ?? ''}/forslag/${items[0]?.id ?? ''}`;
  });

const newProposal = at(
  '/familier/:id/forslag/:decisionId',
  async (visit) => `${await familyCalled(visit, 'Familien Berg')}/forslag/ny`,
);

type Pages = readonly (readonly [name: string, path: Address])[];

const ofFamily = (who: string, ...pages: Pages): readonly Place[] =>
  pages.map(([name, path]) => ({ name, who, isStaff: false, path }));
const ofStaff = (who: string, ...pages: Pages): readonly Place[] =>
  pages.map(([name, path]) => ({ name, who, isStaff: true, path }));

const nobodys = '00000000-0000-7000-8000-000000000000';

/** Every page there is, as those who have it see it. Whoever builds a page gives it a line. */
export const places: readonly Place[] = [
  { name: 'login', isStaff: false, path: '/' },
  { name: 'accessibility', isStaff: false, path: '/tilgjengelighet' },
  ...ofFamily(
    'ingrid',
    ['home', '/'],
    ['plan', '/plan'],
    ['papers', '/papirer'],
    ['history', '/historikk'],
    ['access-log', '/hvem-ser-hva/logg'],
    ['me', '/meg'],
    ['rights', '/meg/rettigheter'],
    ['moving', '/meg/fil'],
    ['who-sees', '/hvem-ser-hva'],
    ['as-seen', asSeen],
    ['decision', asked],
    ['agreed', agreed],
    ['receipt', receipt],
    ['proposals', '/forslag'],
    ['suggest', '/forslag/ny'],
    ['together', together],
    ['change', begun],
    ['not-found', '/finnes-ikke'],
    ['decision-unseen', at('/forslag/:id', () => Promise.resolve(`/forslag/${nobodys}`))],
  ),
  ...ofFamily(
    'geir',
    ['home-elsewhere', '/'],
    ['plan-elsewhere', '/plan'],
    ['history-elsewhere', '/historikk'],
  ),
  ...ofFamily(
    'jonas',
    ['child', '/barn'],
    ['child-plan', '/plan'],
    ['child-me', '/meg'],
    ['child-who-sees', '/hvem-ser-hva'],
  ),
  ...ofFamily('sofie', ['child-asked', '/barn']),
  ...ofFamily('guro', ['home-resting', '/'], ['plan-resting', '/plan'], ['history-resting', '/historikk']),
  ...ofFamily('kari', ['statutory', '/vedtak']),
  ...ofFamily('mette', ['home-danish', '/']),
  ...ofFamily('freja', ['child-danish', '/barn']),
  ...ofStaff('lone', ['mine-danish', '/mine']),
  ...ofStaff(
    'hanne',
    ['work-list', '/arbeidsliste'],
    ['families', '/familier'],
    ['family-plan', family('Familien Berg', '')],
    ['family-proposals', family('Familien Berg', '?fane=forslag')],
    ['family-people', family('Familien Berg', '?fane=familien')],
    ['family-team', family('Familien Berg', '?fane=team')],
    ['family-papers', family('Familien Berg', '?fane=papirer')],
    ['family-history', family('Familien Berg', '?fane=historikk')],
    ['writing', proposal('draft')],
    ['writing-begun', newProposal],
    ['writing-sent', proposal('answers')],
    ['family-unseen', at('/familier/:id', () => Promise.resolve(`/familier/${nobodys}`))],
    ['mine-coordinator', '/mine'],
    ['staff-me', '/meg'],
  ),
  ...ofStaff('silje', ['mine', '/mine']),
  ...ofStaff('per', ['access-review', '/innsyn']),
  ...ofStaff('elin', ['mine-leader', '/mine'], ['stand-ins', '/vikarer'], ['kept-out', '/uten-tilgang']),
  ...ofStaff(
    'tone',
    ['set-up', '/oppsett'],
    ['set-up-staff', '/oppsett?fane=ansatte'],
    ['set-up-rules', '/oppsett?fane=regler'],
  ),
];

/** The address for whoever stands in this browser. */
export async function addressOf({ path }: Place, visit: Visit): Promise<string> {
  return typeof path === 'string' ? path : path.find(visit);
}

/** The route of the web app the page belongs to, as the table of routes writes it. */
export function routeOf({ path }: Place): string {
  return typeof path === 'string' ? path.replace(/\?.*/, '') : path.route;
}

/** Whether this is an address of the route. */
export function isOfRoute(address: string, route: string): boolean {
  const pattern = route.replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(address.replace(/\?.*/, ''));
}
