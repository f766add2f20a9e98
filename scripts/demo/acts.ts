import type { FoundFamily, Founding } from './found-family.js';
import { learn, who } from './found-family.js';
import type { Hand } from './hand.js';
import type { HandsOf } from './hands.js';
import { interpretedBy } from './interpreter.js';
import { fileOf, type Lies } from './papers.js';
import { defined } from './parts.js';
import { propose } from './propose.js';
import type { Act } from './world.js';

export type ActOf<K extends Act['act']> = Extract<Act, { act: K }>;

/** Everything an act needs: whose hands, which family, what day it is. */
export interface Scene {
  readonly hands: HandsOf;
  /** Who of a service may promise for it. */
  readonly answererOf: (service: string) => string;
  readonly founding: Founding;
  readonly family: FoundFamily;
  /** Ids of what an earlier act made, for a later one of the same family. */
  readonly kept: Map<string, string>;
}

type Players = { readonly [K in Act['act']]: (scene: Scene, act: ActOf<K>) => Promise<unknown> };

const players: Players = {
  consent: async ({ hands, family, founding }, act) => {
    const { areas, purpose } = act;
    const validTo = act.until === undefined ? undefined : founding.timeline.date(act.until);
    const hand = await hands.of(act.who);
    return hand.post(`${family.path}/consents`, {
      subjectId: family.idOf(act.about),
      serviceId: family.serviceOf(act.service),
      ...defined({
        areas,
        purpose,
        validTo,
        childHeard: 'heard',
        noticeVersion: '2026-1',
        language: family.data.language,
      }),
    });
  },
  propose,
  officer: async ({ hands, family }, { who: ref, words }) =>
    (await hands.of(ref)).post(`${family.path}/access-log/questions`, { words }),
  correct: async ({ hands, family }, { who: ref, what, shouldBe }) =>
    (await hands.of(ref)).post(`${family.path}/corrections`, {
      ...{ subjectId: family.idOf(ref), about: 'plan', what, shouldBe },
    }),
  disclose: async ({ hands, family, founding }, { by, about, told }) =>
    (await hands.of(by)).post(`${family.path}/disclosures`, {
      ...{ subjectId: family.idOf(about), area: 'safety', ground: 'danger', ...told },
      validTo: founding.timeline.date(10),
    }),
  sign: async ({ hands, family }, act) => {
    const { of, who: ref, answer = 'yes', words, wordsFor, route } = act;
    const hand = await hands.of(ref);
    const path = family.decisionOf(of);
    const onBehalfOf = act.onBehalfOf === undefined ? undefined : family.idOf(act.onBehalfOf);
    const { version, sheetHash } = await hand.get<Asked>(path);
    const asked =
      onBehalfOf === undefined
        ? sheetHash
        : (await hand.get<Asked>(`${path}/versions/${version}/sheet?onBehalfOf=${onBehalfOf}`)).sheetHash;
    const readers = wordsFor?.map((reader) => family.idOf(reader));
    const said = defined({ words, wordsFor: readers, route, onBehalfOf });
    return hand.post(`${path}/signatures`, {
      ...{ sheetHash: asked, answer, language: family.data.language },
      ...said,
      ...interpretedBy(act.through),
    });
  },
  view: async ({ hands, family, kept }, act) => {
    const { child, words, objects = false, present, readers = [], alone = false, through } = act;
    const hand = await hands.of(alone ? child : family.data.coordinator);
    const { id } = await hand.post<{ id: string }>(`${family.decisionOf(act.of)}/child-views`, {
      ...(alone ? {} : { childId: family.idOf(child) }),
      ...defined({ words, objects, present, saysNothing: words === undefined }),
      ...interpretedBy(through),
      readableBy: readers.map((reader) => family.idOf(reader)),
      language: family.data.language,
    });
    kept.set(`view ${act.of} ${child}`, id);
  },
  weigh: async ({ hands, family, kept }, { of, child, reasons }) => {
    const hand = await hands.of(family.data.coordinator);
    const viewId = kept.get(`view ${of} ${child}`) ?? '';
    return hand.post(`${family.path}/child-views/${viewId}/weighing`, { reasons, toldChild: true });
  },
  recorded,
  fullmakt: async ({ hands, family, founding }, { who: ref, to, kinds, until }) => {
    const { timeline } = founding;
    const [validFrom, validTo] = [timeline.today, timeline.date(until)];
    const given = { toPersonId: family.idOf(to), kinds, validFrom, validTo };
    return (await hands.of(ref)).post(`${family.path}/delegations`, given);
  },
  'hand-over': handOver,
  trial: async ({ hands, family }, { of, parts }) => {
    const hand = await hands.of(family.data.coordinator);
    const path = family.decisionOf(of);
    const { parts: all } = await hand.get<{ parts: { id: string }[] }>(path);
    return hand.post(`${path}/trials`, { partIds: parts.flatMap((index) => all[index]?.id ?? []) });
  },
  talk: async ({ hands, family }, { of, who: ref, kind }) =>
    (await hands.of(ref)).post(`${family.decisionOf(of)}/talks`, { kind }),
  tried: async ({ hands, family }, { of, who: ref, route }) =>
    (await hands.of(family.data.coordinator)).post(`${family.decisionOf(of)}/contact-attempts`, {
      personId: family.idOf(ref),
      route,
    }),
  unreachable: async ({ hands, family }, { of, who: ref, by }) =>
    (await hands.of(by)).post(`${family.decisionOf(of)}/unreachable/${family.idOf(ref)}`),
  reconsider: async ({ hands, family }, { of, who: ref, reason }) =>
    (await hands.of(ref)).post(`${family.decisionOf(of)}/reconsiderations`, { reason }),
  own: async ({ hands, family, founding }, act) => {
    const { area, title, text, lane } = act;
    const due = act.due === undefined ? undefined : founding.timeline.date(act.due);
    const promise = defined({ kind: 'own', area, title, text, lane, due });
    return (await hands.of(act.who)).post(`${family.path}/promises`, promise);
  },
  note: async ({ hands, family }, { who: ref, lies, words }) => {
    const hand = await hands.of(ref);
    return hand.post(`${family.path}/papers/notes`, { ...(await placeOf(hand, family, lies)), words });
  },
  paper: async ({ hands, family }, { who: ref, lies, name, words }) => {
    const hand = await hands.of(ref);
    const place = await placeOf(hand, family, lies);
    return hand.upload(`${family.path}/papers/documents`, place, fileOf(name, words));
  },
  progress: async ({ hands, family }, { who: ref, step, how, note }) => {
    const hand = await hands.of(ref);
    const id = await stepId(hand, family, step);
    return hand.post(`${family.path}/actions/${id}/progress`, defined({ act: how, note }));
  },
  practical: async ({ hands, family }, { who: ref, step, atTime }) => {
    const hand = await hands.of(ref);
    const id = await stepId(hand, family, step);
    const { standingAgreements } = await hand.get<Plan>(`${family.path}/plan`);
    const agreement = standingAgreements[0]?.id ?? '';
    const path = `${family.path}/standing-agreements/${agreement}/steps`;
    return hand.post(path, { kind: 'time', actionId: id, atTime });
  },
  statutory: async ({ hands, family, founding }, act) => {
    const { area, title, legalBasis, decidedBy, howHeard, statement, appealTo } = act;
    const { timeline } = founding;
    return (await hands.of(family.data.coordinator)).post(`${family.path}/statutory-decisions`, {
      ...defined({ area, title, legalBasis, decidedBy, howHeard, statement, appealTo }),
      subjectIds: act.about.map((ref) => family.idOf(ref)),
      decidedOn: timeline.today,
      appealUntil: timeline.date(6),
      emergency: false,
    });
  },
  team: async ({ hands, family }, { service, who: ref }) =>
    (await hands.of(family.data.coordinator)).post(`${family.path}/team`, {
      serviceId: family.serviceOf(service),
      personId: family.idOf(ref),
    }),
  help: async ({ hands, family }, { who: ref, kind }) =>
    (await hands.of(ref)).post(`${family.path}/help`, { kind }),
  rest: async ({ hands, family }, { reason }) =>
    (await hands.of(family.data.coordinator)).post(`${family.path}/step`, { to: 'resting', reason }),
  block: async ({ hands, family }, { who: ref, source, basis }) =>
    (await hands.of(family.data.coordinator)).post(`${family.path}/blocks`, {
      personId: family.idOf(ref),
      ...{ source, basis },
    }),
  support: async ({ hands, family, founding }, { who: ref, supporter, areas }) => {
    const hand = await hands.of(family.data.coordinator);
    const person = who(founding, family, supporter, 'supporter');
    await hand.post(`${family.path}/support-persons`, { personId: family.idOf(ref), ...person, areas });
    await learn(hand, family, supporter);
  },
  'kept-out': async ({ hands, family, founding }, { by, who: ref, ground, reason, until }) =>
    (await hands.of(by)).post('/api/v1/kept-out', {
      ...{ familyId: family.id, personId: family.idOf(ref), ground, reason },
      ...(until === undefined ? {} : { until: founding.timeline.date(until) }),
    }),
  'stand-in': async ({ hands, family, founding }, { by, who: ref, until, reason }) =>
    (await hands.of(by)).post(`${family.path}/stand-in`, {
      personId: family.idOf(ref),
      until: founding.timeline.date(until),
      reason,
    }),
};

interface Asked {
  readonly version: number;
  readonly sheetHash: string;
}

/** An answer given on paper or by word of mouth, and the call that asks whether it is right. */
async function recorded({ hands, family }: Scene, act: ActOf<'recorded'>): Promise<void> {
  const { route, of, who: ref, checked, note, calledBackBy } = act;
  const hand = await hands.of(family.data.coordinator);
  const answer = { answer: 'yes', route, language: family.data.language };
  const said = { ...answer, identityChecked: checked, note, copyGiven: true, personId: family.idOf(ref) };
  const { signatureId } = await hand.post<{ signatureId: string }>(
    `${family.decisionOf(of)}/recorded-answers`,
    said,
  );
  if (calledBackBy === undefined) return;
  const other = await hands.of(calledBackBy);
  await other.post(`${family.path}/signatures/${signatureId}/call-back`, { confirmed: true });
}

async function handOver({ hands, family }: Scene, act: ActOf<'hand-over'>): Promise<void> {
  const hand = await hands.of(family.data.coordinator);
  const { to, reason, key, question, about, title, text } = act;
  const offer = { toPersonId: family.idOf(to), reason };
  const { id: handOverId } = await hand.post<{ id: string }>(`${family.path}/hand-overs`, offer);
  await (await hands.of(to)).post(`${family.path}/hand-overs/${handOverId}/accept`);
  const payload = { language: family.data.language, title, text, handOverId };
  const subjectIds = about.map((ref) => family.idOf(ref));
  const parts = [{ kind: 'coordinator-change', area: 'network', subjectIds, payload }];
  const { id } = await hand.post<{ id: string }>(`${family.path}/decisions`, { question, parts });
  family.decisions.set(key, id);
  await hand.post(`${family.path}/decisions/${id}/propose`);
}

interface Plan {
  readonly areas: readonly {
    readonly goals: readonly { readonly actions: readonly Step[] }[];
    readonly actions: readonly Step[];
  }[];
  readonly standingAgreements: readonly { readonly id: string }[];
}
interface Step {
  readonly id: string;
  readonly title: string;
}

async function stepId(hand: Hand, family: FoundFamily, title: string): Promise<string> {
  const { areas } = await hand.get<Plan>(`${family.path}/plan`);
  const steps = areas.flatMap(({ goals, actions }) => [...actions, ...goals.flatMap((one) => one.actions)]);
  const found = steps.find((one) => one.title === title);
  if (found === undefined) throw new Error(`"${title}" is not in the plan of ${family.data.name}.`);
  return found.id;
}

async function placeOf(hand: Hand, family: FoundFamily, { step, about, area, lane = 'subjects' }: Lies) {
  if (step !== undefined) return { on: 'step', onId: await stepId(hand, family, step), lane };
  return { on: 'person', onId: family.idOf(about ?? ''), area, lane };
}

/** One act of a family's story, by the hand of whoever did it. */
export async function play(scene: Scene, act: Act): Promise<void> {
  try {
    await (players[act.act] as (scene: Scene, act: Act) => Promise<unknown>)(scene, act);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${scene.family.data.key}, ${act.act} ${describe(act)}: ${why}`, { cause: error });
  }
}

function describe(act: Act): string {
  const { of, key, who: ref } = act as { of?: string; key?: string; who?: string };
  return [key ?? of ?? '', ref ?? ''].join(' ').trim();
}
