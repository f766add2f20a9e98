import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { TieKind } from '#contract';
import { consentsSeen, type ConsentMatrixView } from '#consents';
import { isAllowed, linesOf, maySee, type SeenLine, type Type, type Viewer } from '#platform/access';
import { startApp, type RunningApp } from '../support/app.js';
import { inParallel } from './canary-walk.js';
import { Disagreements } from './counterexample.js';
import { expectedPreview, expectedViewer } from './expected-viewer.js';
import { Dice } from './random-family.js';
import { furnish, wordsOf, type Kind, type Standing, type Written } from './random-items.js';
import { RandomTown, type Place } from './random-town.js';

const seed = Number(process.env['SEED'] ?? 20261123);
/** `FAMILIES=60` for the long form. */
const familiesEach = Number(process.env['FAMILIES'] ?? 4);
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Each list of a family, what may be on it, and what one must be allowed to read to be shown it. */
const lists: readonly { path: string; type: Type; kinds: readonly Kind[] }[] = [
  { path: 'plan', type: 'Plan', kinds: ['goal', 'action'] },
  { path: 'plan/lanes', type: 'Plan', kinds: ['goal', 'action'] },
  { path: 'papers', type: 'Paper', kinds: ['paper'] },
  { path: 'statutory-decisions', type: 'Decision', kinds: ['statutory'] },
];

interface Asking {
  readonly place: Place;
  readonly standing: Standing;
  readonly me: string;
  readonly token: string;
  readonly viewer: Viewer | null;
  readonly ties: readonly TieKind[];
}
interface Told {
  readonly status: number;
  readonly text: string;
}

let app: RunningApp;
let hand: pg.Client;
const askings: Asking[] = [];
const differ = new Disagreements(seed);
const tally = {
  shown: 0,
  kept: 0,
  opened: 0,
  notFound: 0,
  strangers: 0,
  questions: 0,
  neutral: 0,
  previews: 0,
  keptInPreview: 0,
  decision: 0,
  'child-view': 0,
  consents: 0,
};

beforeAll(async () => {
  const limits = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000' };
  app = await startApp({ environment: limits });
  hand = new pg.Client({ connectionString: app.database.superuserUrl });
  await hand.connect();
  const town = await RandomTown.on(hand);
  const dice = new Dice(seed);
  for (const country of ['NO', 'DK'] as const) {
    const place = await town.settle(country, dice, familiesEach);
    for (const family of place.families) {
      const standing = await furnish(hand, dice, place, family);
      const staff = place.services.staff.map((post) => post.personId);
      const stranger = dice.one(dice.one(place.families).humans).id;
      for (const me of new Set([...family.humans.map(({ id }) => id), ...staff, stranger])) {
        const isWeak = !staff.includes(me) && dice.often(15);
        const token = await town.session(place.municipalityId, me, isWeak ? 'substantial' : 'high');
        const expected = expectedViewer(family, me);
        const viewer = expected && { ...expected, hidesHealth: isWeak };
        askings.push({ place, standing, me, token, viewer, ties: await tiesOf(family.id, me) });
      }
    }
  }
  await hand.query('analyze');
}, 120_000);
afterAll(async () => {
  if (process.env['SHOW_OUTPUT']) console.log(app.output().slice(-6000));
  await hand.end();
  await app.stop();
});

async function tiesOf(familyId: string, me: string): Promise<TieKind[]> {
  const { rows } = await hand.query<{ kind: TieKind }>(
    `select distinct kind from family_access where family_id = $1 and person_id = $2
       and valid_from <= ctx.at() and (valid_to is null or valid_to > ctx.at())`,
    [familyId, me],
  );
  return rows.map(({ kind }) => kind);
}

interface Mine {
  readonly person: { readonly id: string };
  readonly municipality: { readonly country: string };
  readonly families: readonly { readonly id: string }[];
}
const isIn = ({ families }: Place, id: string) => families.some((family) => family.id === id);

function asks({ token }: Asking, path: string): Promise<Response> {
  return fetch(`${app.url}${path}`, { headers: { cookie: `vl=${token}` } });
}

async function told(asking: Asking, path: string, familyId = asking.standing.family.id): Promise<Told> {
  const answer = await asks(asking, `/api/v1/families/${familyId}/${path}`);
  return { status: answer.status, text: await answer.text() };
}

/** By the grants: what this person's ties let them ask for in this family. */
function mayRead({ standing, ties }: Asking, type: Type): boolean {
  const familyId = standing.family.id;
  const actor = { staff: [], ties: ties.map((kind) => ({ familyId, kind })) };
  return isAllowed(actor as never, 'read', type, { familyId });
}

const isSeen = ({ viewer }: Asking, item: Written) => maySee(viewer, item) !== null;
const idsIn = (text: string, items: readonly Written[]) => {
  const found = new Set(text.match(uuid) ?? []);
  return items.filter(({ id }) => found.has(id)).map(({ id }) => id);
};
const alike = ({ status, text }: Told) => [
  status,
  text.replace(uuid, 'id').replace(/"requestId":"[^"]*"/, ''),
];

/** Lists what the rule and the grants say, and nothing of anything else. */
async function listing(asking: Asking): Promise<void> {
  const { standing, me } = asking;
  const { family, items } = standing;
  for (const { path, type, kinds } of lists) {
    const answer = await told(asking, path);
    const isOpen = mayRead(asking, type);
    const expected = items.filter((one) => isOpen && kinds.includes(one.kind) && isSeen(asking, one));
    differ.note(
      { family, me, at: path },
      { open: isOpen, shown: expected.map(({ id }) => id) },
      { open: answer.status === 200, shown: idsIn(answer.text, items) },
    );
    tally.shown += expected.length;
    tally.kept += items.filter((one) => kinds.includes(one.kind)).length - expected.length;
    for (const item of items.filter((one) => kinds.includes(one.kind)))
      differ.note(
        { family, me, item, at: path },
        expected.includes(item),
        answer.text.includes(wordsOf(item.id)) || answer.text.includes(item.id),
      );
  }
}

/** Whoever coordinates follows what coordination drafted. */
const seesPart = (asking: Asking, part: Written): boolean =>
  isSeen(asking, part) ||
  (asking.standing.draftedAs === 'coordination' && asking.viewer?.coordinates === true);

/** Counts what is listed and no more. */
async function counting(asking: Asking): Promise<void> {
  const { family, items } = asking.standing;
  const answer = await told(asking, 'home');
  if (!mayRead(asking, 'Plan')) return;
  const of = (kind: Kind) => items.filter((one) => one.kind === kind && isSeen(asking, one));
  const at = (kind: Kind) =>
    of(kind)
      .map(({ area }) => area)
      .sort();
  const home = JSON.parse(answer.text) as {
    areas: { area: string; goals: number; steps: number }[];
    decidedWithoutUs: number;
    agreedLately: { question: string | null; areas: string[] }[];
  };
  const parts = items.filter(({ kind }) => kind === 'part');
  const seen = parts.filter((part) => seesPart(asking, part));
  const isWhole = seen.length === parts.length;
  const agreed = seen.length === 0 ? [] : [isWhole ? wordsOf(asking.standing.decisionId) : null];
  const many = (each: 'goals' | 'steps') =>
    home.areas.flatMap((one) => Array.from({ length: one[each] }, () => one.area)).sort();
  differ.note(
    { family, me: asking.me, at: 'home' },
    { goals: at('goal'), steps: at('action'), decidedWithoutUs: of('statutory').length, agreed },
    {
      ...{ goals: many('goals'), steps: many('steps'), decidedWithoutUs: home.decidedWithoutUs },
      agreed: home.agreedLately.map(({ question }) => question),
    },
  );
}

/** Opens what is seen; all else is not there, as what was never made is not. */
async function opening(asking: Asking): Promise<void> {
  const { standing, me } = asking;
  const { family } = standing;
  const tries = standing.items.flatMap((item): (readonly [Written, string])[] => {
    if (item.kind === 'goal' || item.kind === 'action') return [[item, `${item.kind}s/${item.id}/lane`]];
    return item.kind === 'paper' ? [[item, `papers/${item.id}/file`]] : [];
  });
  const madeUp = new Map<Kind, Told>();
  for (const [item, path] of tries) {
    const isOpen = mayRead(asking, item.kind === 'paper' ? 'Paper' : 'Plan') && isSeen(asking, item);
    // A note has no file, for anybody.
    if (isOpen && item.kind === 'paper') continue;
    const answer = await told(asking, path);
    differ.note({ family, me, item, at: path }, isOpen, answer.status === 200);
    tally[isOpen ? 'opened' : 'notFound'] += 1;
    if (isOpen) continue;
    const nothing = madeUp.get(item.kind) ?? (await told(asking, path.replace(item.id, randomUUID())));
    madeUp.set(item.kind, nothing);
    differ.note({ family, me, item, at: `${path}: a refusal` }, alike(nothing), alike(answer));
    if (mayRead(asking, 'Plan') && item.kind !== 'paper') expect(answer.status).toBe(404);
  }
}

/** A decision and its sheet show the parts the reader sees; its question is read by whoever sees them all. */
async function deciding(asking: Asking): Promise<void> {
  const { standing, me, viewer } = asking;
  const { family, items, decisionId, draftedBy } = standing;
  const parts = items.filter(({ kind }) => kind === 'part');
  const seen = mayRead(asking, 'Decision') ? parts.filter((part) => seesPart(asking, part)) : [];
  const isKnown = mayRead(asking, 'Decision') && (seen.length > 0 || draftedBy === me);
  const readsQuestion = seen.length === parts.length;
  for (const path of [`decisions/${decisionId}`, 'decisions', `decisions/${decisionId}/versions/1/sheet`]) {
    const { status, text } = await told(asking, path);
    const isList = path === 'decisions';
    const isSheet = path.endsWith('sheet');
    const shown = isList ? [] : seen.map(({ id }) => id);
    const isThere = isSheet ? seen.length > 0 : isKnown;
    // Health one is asked about, behind a stronger log-in: it says so, and nothing else.
    const isOpen = isList ? text.includes(decisionId) : status === 200;
    differ.note(
      { family, me, at: path },
      { there: isThere, shown, question: isThere && readsQuestion },
      {
        there: isOpen,
        shown: isOpen ? parts.filter(({ id }) => text.includes(wordsOf(id))).map(({ id }) => id) : [],
        question: text.includes(wordsOf(decisionId)),
      },
    );
    if (!isThere && !isList) expect([403, 404]).toContain(status);
  }
  if (isKnown) tally[readsQuestion ? 'questions' : 'neutral'] += 1;
  if (viewer === null) tally.strangers += 1;
}

interface Line extends SeenLine {
  readonly kind: string;
  readonly times: number;
}
const linesIn = (lines: readonly Line[], kind: string): string[] =>
  lines
    .filter((line) => line.kind === kind)
    .map(({ subjectIds, because, reach, areas, times }) =>
      JSON.stringify([subjectIds, because, reach, areas, times]),
    )
    .sort();

/** As the log folds them: the parts of life of the same persons, reason and reach are one line, told once. */
function once(shown: readonly SeenLine[]): string[] {
  const lines = new Map<string, SeenLine>();
  for (const line of shown) {
    const key = JSON.stringify([line.subjectIds, line.because, line.reach]);
    lines.set(key, {
      ...line,
      areas: [...new Set([...(lines.get(key)?.areas ?? []), ...line.areas])].sort(),
    });
  }
  return [...lines.values()]
    .map(({ subjectIds, because, reach, areas }) =>
      JSON.stringify([[...subjectIds].sort(), because, reach, areas, 1]),
    )
    .sort();
}

/** What the page of a decision and «Hvem ser hva» show of others stands in the log once, and nothing else does. */
async function logging(asking: Asking): Promise<void> {
  const { standing, me, viewer } = asking;
  const { family, items, voices, decisionId } = standing;
  if (viewer === null) return;
  const decision = await told(asking, `decisions/${decisionId}`);
  const matrix = await told(asking, 'consents/matrix');
  const { rows } = await hand.query<Line>(
    `select kind, subject_ids as "subjectIds", because, reach, areas, times from access_log where family_id = $1 and viewer_id = $2 and kind in ('decision', 'child-view', 'consents')`,
    [family.id, me],
  );
  const parts = items.filter((one) => one.kind === 'part' && decision.text.includes(wordsOf(one.id)));
  const said = voices.filter(({ id, childId }) => childId !== me && decision.text.includes(wordsOf(id)));
  const known = matrix.status === 200 ? (JSON.parse(matrix.text) as ConsentMatrixView).services : [];
  const consents = known.flatMap(({ subjects }) => subjects.flatMap((one) => one.consents));
  const because = viewer.coordinates ? 'coordinates' : 'named';
  const expected = {
    decision: once(linesOf(viewer, parts, viewer.coordinates ? 'coordinates' : 'asked')),
    'child-view': once(
      said.map(({ childId }) => ({ subjectIds: [childId], because, reach: 'subject', areas: [] })),
    ),
    consents: once(consentsSeen(consents)),
  };
  for (const [kind, lines] of Object.entries(expected)) {
    differ.note({ family, me, at: `log of ${kind}` }, lines, linesIn(rows, kind));
    tally[kind as keyof typeof expected] += lines.length;
  }
}

/** Looked at as a service, never more than the reader answers for, and nothing that is named persons' own or the service's. */
async function previewing(asking: Asking, serviceId: string): Promise<void> {
  const { standing, me, viewer, ties } = asking;
  const { family, items } = standing;
  const isFamilys = ties.some((tie) => ['member', 'guardian', 'representative'].includes(tie));
  const { status, text } = await told(asking, `preview?service=${serviceId}`);
  if (viewer === null || !isFamilys) expect([403, 404]).toContain(status);
  // A service the family does not know of is not there either.
  if (viewer === null || status !== 200) return;
  const { hidesHealth } = viewer;
  const looks = { ...expectedPreview(family, viewer, serviceId), hidesHealth };
  const employee = { ...looks, within: null };
  for (const item of items) {
    const isShown = maySee(looks, item) !== null;
    const kept = !isShown && maySee(employee, item) !== null;
    differ.note({ family, me, item, at: 'preview' }, isShown, text.includes(wordsOf(item.id)));
    if (kept) tally.keptInPreview += 1;
  }
  tally.previews += 1;
}

/** A family one has no tie to answers as a family that is not there. */
async function strangersAt(asking: Asking): Promise<void> {
  if (asking.viewer !== null) return;
  for (const { path } of lists) {
    const [real, madeUp] = [await told(asking, path), await told(asking, path, randomUUID())];
    differ.note({ family: asking.standing.family, me: asking.me, at: path }, alike(madeUp), alike(real));
  }
}

describe('who sees what, asked over HTTP by everybody', () => {
  it('is never another municipality’s, when five hundred ask at once over the same few connections', async () => {
    const known = askings.filter(({ viewer }) => viewer !== null);
    const crowd = Array.from({ length: 500 }, (_, n) => known[n % known.length]!);
    const answers = await Promise.all(
      crowd.map(async (asking) => {
        const text = await (await asks(asking, '/api/v1/me')).text();
        const { person, municipality, families } = JSON.parse(text) as Mine;
        return [person.id, municipality.country, families.every(({ id }) => isIn(asking.place, id))];
      }),
    );
    expect(answers).toEqual(crowd.map(({ me, place }) => [me, place.country, true]));
    expect(new Set(crowd.map(({ place }) => place.country)).size).toBe(2);
  });

  it('is listed, counted and opened as the rule says, and all else is not there', async () => {
    await inParallel(askings, async (asking) => {
      await logging(asking);
      await listing(asking);
      await counting(asking);
      await opening(asking);
      await deciding(asking);
      await strangersAt(asking);
      const services = asking.place.services.ids;
      await previewing(asking, services[askings.indexOf(asking) % services.length] ?? '');
    });
    expect(differ.smallest()).toBeNull();
    // Each of these must have happened, or agreement would say little.
    expect(Object.entries(tally).filter(([, often]) => often < 2)).toEqual([]);
  }, 600_000);
});
