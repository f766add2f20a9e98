import { reads } from './session.js';
import type { Visit } from './visit.js';

export type Address = string | ((visit: Visit) => Promise<string>);

/** One page as one person sees it. */
export interface Place {
  readonly name: string;
  /** Nobody: not logged in. */
  readonly who?: string;
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
}
interface Answered {
  readonly answers: readonly { readonly signatureId: string; readonly personId: string }[];
}

const mine = (visit: Visit): Promise<Mine> => reads<Mine>(visit, '/api/v1/me');

/** The proposal somebody is asked about: its address is known only to who is asked. */
async function asked(visit: Visit): Promise<string> {
  const { waiting } = await mine(visit);
  const first = waiting.find(({ kind }) => kind === 'decision' || kind === 'child-view');
  if (first === undefined) throw new Error('Nobody asks this person anything.');
  return `/forslag/${first.id}?familie=${first.familyId}`;
}

async function familyOf(visit: Visit): Promise<string> {
  const id = (await mine(visit)).families[0]?.id;
  if (id === undefined) throw new Error('This person belongs to no family.');
  return id;
}

async function decisionsOf(visit: Visit, family: string): Promise<readonly Decided[]> {
  return (await reads<{ items: Decided[] }>(visit, `/api/v1/families/${family}/decisions`)).items;
}

async function agreed(visit: Visit): Promise<string> {
  const family = await familyOf(visit);
  const one = (await decisionsOf(visit, family)).find(({ status }) => status === 'in-effect');
  return `/forslag/${one?.id ?? ''}?familie=${family}`;
}

/** What this person has answered, to keep. */
async function receipt(visit: Visit): Promise<string> {
  const [family, { person }] = [await familyOf(visit), await mine(visit)];
  for (const { id } of await decisionsOf(visit, family)) {
    const { answers } = await reads<Answered>(visit, `/api/v1/families/${family}/decisions/${id}`);
    const own = answers.find(({ personId }) => personId === person.id);
    if (own !== undefined) return `/kvittering/${own.signatureId}?familie=${family}`;
  }
  throw new Error('This person has answered nothing.');
}

interface Line {
  readonly id: string;
  readonly name: string;
}

/** A family of the coordinator's, at one of its tabs. */
const family =
  (name: string, rest: string): Address =>
  async (visit) => {
    const { items } = await reads<{ items: Line[] }>(visit, '/api/v1/families');
    return `/familier/${items.find((one) => one.name === name)?.id ?? ''}${rest}`;
  };

async function draft(visit: Visit): Promise<string> {
  const { items } = await reads<{ items: { kind: string; familyId: string; id: string }[] }>(
    visit,
    '/api/v1/work-list?tab=all&kind=draft',
  );
  return `/familier/${items[0]?.familyId ?? ''}/forslag/${items[0]?.id ?? ''}`;
}

const of = (who: string, ...pages: readonly (readonly [name: string, path: Address])[]): readonly Place[] =>
  pages.map(([name, path]) => ({ name, who, path }));

/** Every page there is, as those who have it see it. Whoever builds a page gives it a line. */
export const places: readonly Place[] = [
  { name: 'login', path: '/' },
  { name: 'accessibility', path: '/tilgjengelighet' },
  ...of(
    'ingrid',
    ['home', '/'],
    ['plan', '/plan'],
    ['history', '/historikk'],
    ['me', '/meg'],
    ['decision', asked],
    ['agreed', agreed],
    ['receipt', receipt],
    ['suggest', '/forslag/ny'],
    ['not-found', '/finnes-ikke'],
  ),
  ...of('geir', ['home-elsewhere', '/'], ['plan-elsewhere', '/plan'], ['history-elsewhere', '/historikk']),
  ...of('jonas', ['child', '/barn'], ['child-plan', '/plan'], ['child-me', '/meg']),
  ...of('sofie', ['child-asked', '/barn']),
  ...of('guro', ['home-resting', '/'], ['plan-resting', '/plan'], ['history-resting', '/historikk']),
  ...of('kari', ['statutory', '/vedtak']),
  ...of('mette', ['home-danish', '/']),
  ...of('freja', ['child-danish', '/barn']),
  ...of('lone', ['mine-danish', '/mine']),
  ...of(
    'hanne',
    ['work-list', '/arbeidsliste'],
    ['families', '/familier'],
    ['family-plan', family('Familien Berg', '')],
    ['family-proposals', family('Familien Berg', '?fane=forslag')],
    ['family-people', family('Familien Berg', '?fane=familien')],
    ['family-team', family('Familien Berg', '?fane=team')],
    ['family-history', family('Familien Berg', '?fane=historikk')],
    ['writing', draft],
    ['staff-me', '/meg'],
  ),
  ...of('silje', ['mine', '/mine']),
  ...of('elin', ['mine-leader', '/mine'], ['stand-ins', '/vikarer']),
  ...of(
    'tone',
    ['set-up', '/oppsett'],
    ['set-up-staff', '/oppsett?fane=ansatte'],
    ['set-up-rules', '/oppsett?fane=regler'],
  ),
];

export async function addressOf({ path }: Place, visit: Visit): Promise<string> {
  return typeof path === 'string' ? path : path(visit);
}
