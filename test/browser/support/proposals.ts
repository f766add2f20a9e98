import { expect } from '@jest/globals';
import { does, expectClean, reads, type Stage } from './stage.js';
import { widths, type Visit } from './visit.js';

export interface Decision {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly closesAt: string | null;
  readonly effectAt: string | null;
  readonly allowedActions: readonly string[];
  readonly trials: readonly { readonly id: string }[];
  readonly requirements: readonly { readonly personId: string | null; readonly role: string }[];
  readonly answers: readonly { readonly answer: string; readonly words: string | null }[];
}

/** A family as a spec works with it: its address in the API, and who is who. */
export interface Town {
  readonly familyId: string;
  readonly path: string;
  readonly ids: Readonly<Record<string, string>>;
}

interface Me {
  readonly person: { readonly id: string };
  readonly families: readonly { readonly id: string }[];
}

/** The family these people have in common, the first of the first one's. */
export async function townOf(stage: Stage, ...people: readonly string[]): Promise<Town> {
  const known: [string, Me][] = [];
  for (const who of people)
    known.push([who, await stage.as({ who }, (visit) => reads<Me>(visit, '/api/v1/me'))]);
  const familyId = known[0]?.[1].families[0]?.id ?? '';
  const ids = Object.fromEntries(known.map(([who, me]) => [who, me.person.id]));
  return { familyId, path: `/api/v1/families/${familyId}`, ids };
}

/** Something an adult of the family does, written by whoever writes the proposal. */
export function step(town: Town, who: string, title: string, more: Readonly<Record<string, unknown>> = {}) {
  const personId = town.ids[who];
  return {
    kind: 'action-add',
    area: 'leisure',
    subjectIds: [personId],
    payload: { language: 'nb', title, owner: { kind: 'member', personId } },
    ...more,
  };
}

/** Written and sent by the same browser: the coordinator’s, or that of somebody in the family. */
export async function proposes(
  visit: Visit,
  town: Town,
  question: string,
  parts: readonly unknown[],
): Promise<string> {
  const { id } = await does<Decision>(visit, `${town.path}/decisions`, { question, parts });
  await does(visit, `${town.path}/decisions/${id}/propose`);
  return id;
}

export const addressOf = (town: Town, id: string): string => `/forslag/${id}?familie=${town.familyId}`;

export const decisionOf = (visit: Visit, town: Town, id: string): Promise<Decision> =>
  reads<Decision>(visit, `${town.path}/decisions/${id}`);

/** An answer to one’s own sheet, given beside the page. */
export async function says(
  visit: Visit,
  town: Town,
  id: string,
  answer: 'yes' | 'no',
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const at = `${town.path}/decisions/${id}`;
  const { version } = await reads<Decision>(visit, at);
  const { sheetHash } = await reads<{ sheetHash: string }>(visit, `${at}/versions/${version}/sheet`);
  await does(visit, `${at}/signatures`, { answer, sheetHash, language: 'nb', ...more });
}

/** Clean on a desk and on a phone; the window is as it was afterwards. */
export async function expectCleanAtBoth(visit: Visit, state: string): Promise<void> {
  const before = visit.page.viewportSize();
  for (const width of [widths.wide, widths.narrow]) {
    await visit.page.setViewportSize({ width, height: 800 });
    await expectClean(visit, `${state} at ${width}`);
  }
  if (before !== null) await visit.page.setViewportSize(before);
}

/** Nothing this browser ever received has these words in it. */
export function expectNeverReceived(visit: Visit, words: string): void {
  expect(visit.traffic.length).toBeGreaterThan(3);
  expect(visit.traffic.filter(({ text }) => text.includes(words)).map(({ url }) => url)).toEqual([]);
}

/** The main part of the page, as read. */
export const read = async ({ page }: Visit): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ');
