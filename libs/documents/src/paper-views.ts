import type { LaneScene } from '#consents';
import type { Lane } from '#contract';
import { knowsService, type Known } from '#families';
import type { PaperView } from './dto/paper.view.js';
import { ownWords } from './paper-writing.js';
import type { PaperRow } from './papers.queries.js';
import { actsOn, lanesFor, type PaperHand, type PaperPlace } from './rules/paper.js';

export interface PaperReader {
  readonly readerId: string;
  readonly coordinates: boolean;
  readonly known: Known;
  readonly scene: LaneScene;
  readonly hand: PaperHand;
}

/** A paper as this reader may have it; of one that is taken away no word is left. */
export function viewOf(row: PaperRow, reader: PaperReader): PaperView {
  const { readerId, coordinates, known, scene } = reader;
  const isMe = row.authorId === readerId;
  const stands = row.takenAwayAt === null;
  return {
    id: row.id,
    kind: row.kind,
    on: placeOf(row),
    ...{ subjectIds: row.subjectIds, area: row.area, lane: row.lane },
    namedIds: isMe ? row.namedIds : [],
    sees: scene.whoSees({ ...row, ...ownWords }),
    lanes: isMe && stands ? openLanes(row, reader) : [],
    author: { ...authorOf(row, known, coordinates || isMe), isMe },
    writtenAt: row.writtenAt,
    words: stands ? row.words : null,
    file: stands ? fileOf(row) : null,
    takenAwayAt: row.takenAwayAt,
    allowedActions: actsOn(row, readerId),
  };
}

/** In the order they are offered; a lane of the service's own is open to whoever writes for it. */
function openLanes(row: PaperRow, { scene, hand }: PaperReader): readonly Lane[] {
  const open: readonly Lane[] = scene.openLanes({ ...row, ...ownWords });
  return lanesFor(hand).filter((lane) => lane === 'service-notes' || open.includes(lane));
}

function placeOf({ goalId, actionId, personId, onTitle }: PaperRow): PaperView['on'] {
  const [kind, id]: [PaperPlace, string | null] =
    goalId !== null
      ? ['goal', goalId]
      : actionId !== null
        ? ['step', actionId]
        : personId !== null
          ? ['person', personId]
          : ['family', null];
  return { kind, id, title: onTitle };
}

/** Who works in a protected service is told to those with a need alone. */
function authorOf(
  row: PaperRow,
  known: Known,
  mayKnow: boolean,
): { name: string | null; service: string | null } {
  const { writtenFor, writtenForName, writtenForSecrecy, staffName, authorId } = row;
  if (writtenFor === null) return { name: known.names.get(authorId) ?? null, service: null };
  const isHidden =
    !mayKnow && !knowsService(known, { id: writtenFor, secrecy: writtenForSecrecy ?? 'ordinary' });
  return isHidden ? { name: null, service: null } : { name: staffName, service: writtenForName };
}

function fileOf({ fileName, fileType, fileBytes, hasPreview }: PaperRow): PaperView['file'] {
  if (fileName === null || fileType === null || fileBytes === null) return null;
  return { name: fileName, type: fileType, bytes: fileBytes, hasPicture: hasPreview };
}
