import { lanesToChoose, LaneScene, type ChosenLane, type LaneItem } from '#consents';
import { knownTo, tell, type Known } from '#families';
import type { Lane, LifeArea } from '#contract';
import { assertAllowed, coordinatesFamily, viewerOf, type Viewer } from '#platform/access';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { PaperWordsDto } from './dto/write-note.dto.js';
import { documentErrors } from './documents.errors.js';
import type { Paper } from './paper.entity.js';
import { getSeenParent } from './papers.queries.js';
import { mayWriteAbout, refusalOfLane, type PaperHand, type PaperKind } from './rules/paper.js';

/** Who writes, for whom, and whom of the family they know. */
export interface Writer {
  readonly viewer: Viewer;
  readonly known: Known;
  readonly hand: PaperHand;
  readonly serviceId: string | null;
  readonly coordinates: boolean;
}

/** `not-found` for whoever has no tie to the family. */
export async function writerIn(tx: Tx, familyId: string): Promise<Writer> {
  const viewer = await viewerOf(tx, familyId);
  const known = await knownTo(tx, familyId);
  const serviceId =
    tx.actor.ties.find((tie) => tie.familyId === familyId && tie.serviceId !== null)?.serviceId ?? null;
  const hand = serviceId === null ? 'family' : 'service';
  return { viewer, known, hand, serviceId, coordinates: coordinatesFamily(tx.actor, familyId) };
}

/** What somebody wrote is their own, and nobody's task. */
export const ownWords = { isOwn: true, ownerIds: [], ownerServiceIds: [], agreed: null } as const;

const isTheFamilys = (lane: Lane): lane is ChosenLane => lanesToChoose.some((one) => one === lane);

/** Refuses a lane that reaches further than the author can say yes to alone. */
export async function assertReach(
  tx: Tx,
  familyId: string,
  item: LaneItem,
  wish: { readonly lane: Lane; readonly namedIds: readonly string[] },
): Promise<void> {
  const { lane, namedIds } = wish;
  if (!isTheFamilys(lane)) return;
  const refused = (await LaneScene.of(tx, familyId)).refusal(item, { lane, namedIds });
  if (refused !== null) throw documentErrors['paper-others-decide']();
}

export function assertLane(writer: Writer, lane: Lane, namedIds: readonly string[]): void {
  const knownIds = new Set(writer.known.names.keys());
  const refusal = refusalOfLane({ hand: writer.hand, lane, namedIds, knownIds });
  if (refusal === 'named-unknown') throw platformErrors['not-found']();
  if (refusal !== null) throw documentErrors[`paper-${refusal}`]();
}

type Placed = Omit<
  Paper,
  'kind' | 'words' | 'fileId' | 'fileName' | 'fileType' | 'fileBytes' | 'hasPreview' | 'id'
>;

/** All of a new paper but its content, once it has been asked whether this hand may write it there. */
export async function placedPaper(tx: Tx, familyId: string, dto: PaperWordsDto): Promise<Placed> {
  assertAllowed(tx.actor, 'add', 'Paper', { familyId });
  const writer = await writerIn(tx, familyId);
  const { subjectIds, area, ...on } = await whereAndWhom(tx, familyId, dto, writer);
  const { lane, namedIds = [] } = dto;
  assertLane(writer, lane, namedIds);
  const unseen = {
    lane: 'only-me',
    namedIds: [],
    authorId: tx.actor.personId,
    serviceId: null,
    laneSince: null,
  } as const;
  await assertReach(tx, familyId, { ...ownWords, ...unseen, subjectIds, area }, { lane, namedIds });
  return {
    ...{ municipalityId: tx.municipalityId, familyId, subjectIds, area, lane, namedIds },
    authorId: tx.actor.personId,
    serviceId: lane === 'service-notes' ? writer.serviceId : null,
    laneSince: tx.at,
    ...on,
    writtenFor: writer.serviceId,
    writtenAt: tx.at,
    sharedAt: lane === 'only-me' ? null : tx.at,
    takenAwayAt: null,
  };
}

interface Where {
  readonly subjectIds: string[];
  readonly area: LifeArea;
  readonly goalId: string | null;
  readonly actionId: string | null;
  readonly personId: string | null;
}

const nowhere = { goalId: null, actionId: null, personId: null };

async function whereAndWhom(tx: Tx, familyId: string, dto: PaperWordsDto, writer: Writer): Promise<Where> {
  const { on, onId } = dto;
  if ((on === 'family') !== (onId === undefined)) throw invalid('onId');
  if (on === 'goal' || on === 'step') {
    const id = onId ?? '';
    const { subjectIds, area } = await getSeenParent(tx, on === 'goal' ? 'goal' : 'action', familyId, id);
    const place = on === 'goal' ? { goalId: id } : { actionId: id };
    return { subjectIds: [...subjectIds], area, ...nowhere, ...place };
  }
  if (dto.area === undefined) throw invalid('area');
  const subjectIds = onId === undefined ? (dto.subjectIds ?? []) : [onId];
  if (subjectIds.length === 0) throw invalid('subjectIds');
  assertAbout(writer, subjectIds, dto.area);
  return { subjectIds, area: dto.area, ...nowhere, personId: onId ?? null };
}

function assertAbout({ known, viewer }: Writer, subjectIds: readonly string[], area: LifeArea): void {
  for (const id of subjectIds) {
    if (!known.names.has(id)) throw platformErrors['not-found']();
    if (!mayWriteAbout(viewer, id, area)) throw documentErrors['paper-not-about']();
  }
}

function invalid(field: string): Error {
  return platformErrors['invalid-request']({ errors: [{ field, faults: ['isDefined'] }] });
}

interface Told extends Pick<Paper, 'id' | 'familyId' | 'area' | 'lane' | 'serviceId'> {
  readonly subjectIds: readonly string[];
  readonly namedIds: readonly string[];
}

/** That a paper was added stands where the paper stands: in its lane, and without a word of it. */
export async function tellAdded(tx: Tx, paper: Told, kind: PaperKind): Promise<void> {
  await tell(tx, { ...toldAs(paper), type: 'paper-added', payload: { paperId: paper.id, kind } });
}

export const toldAs = ({ familyId, subjectIds, area, lane, namedIds, serviceId }: Omit<Told, 'id'>) => ({
  ...{ familyId, subjectIds, area, lane, namedIds, serviceId },
});
