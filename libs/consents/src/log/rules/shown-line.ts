import {
  lifeAreas,
  type LifeArea,
  type LocalDate,
  type SecrecyClass,
  type SeenKind,
  type SeenReach,
  type SeenReason,
} from '#contract';
import { knowsService } from '#families';
import { ageOn } from '#people';

/** A line of the access log as it stands, before anyone is told of it. */
export interface LogLine {
  readonly kind: SeenKind;
  readonly because: SeenReason;
  readonly reach: SeenReach;
  readonly subjectIds: readonly string[];
  readonly areas: readonly LifeArea[];
  readonly viewerId: string;
  readonly viewerKind: 'citizen' | 'staff';
  readonly viewerBirthDate: LocalDate | null;
  /** The viewer is, or has been, the family's coordinator or stand-in: the accountable person is shown to everyone. */
  readonly accountable: boolean;
  readonly serviceId: string | null;
  readonly secrecy: SecrecyClass | null;
  /** The day it was seen, by the municipality's clock. */
  readonly day: LocalDate;
}

/** What the reader of the log is to this family. */
export interface LogReader {
  readonly personId: string;
  /** `subject:area` pairs, as the one predicate knows them. */
  readonly covers: readonly string[];
  /** Whom the reader answers for: as guardian or representative, never as a support person. */
  readonly answersFor: readonly string[];
  readonly hidesHealth: boolean;
  /** Whom the reader may see in this family, themself among them. */
  readonly knownIds: readonly string[];
  readonly servicesWithNeed: readonly string[];
  /** Lives apart from somebody under protection. */
  readonly mustNotTrace: boolean;
}

export interface ShownLine {
  readonly whose: 'mine' | 'answers-for';
  /** The accountable person is named to everyone; the service behind them only where it leads nowhere. */
  readonly showsService: boolean;
}

const health: readonly LifeArea[] = ['physical-health', 'mental-health'];
const everyday = lifeAreas.filter((area) => !health.includes(area));

/**
 * What a reader is told of one line of the access log, or `null`: only what was seen of their own or of whom they
 * answer for in all of it, and only where neither the visitor nor the service leads to anything they may not know.
 */
export function shownLine(line: LogLine, reader: LogReader): ShownLine | null {
  const whose = whoseLine(line, reader);
  if (whose === null || line.viewerId === reader.personId || isChildsVisit(line)) return null;
  if (line.viewerKind === 'citizen')
    return reader.knownIds.includes(line.viewerId) ? { whose, showsService: false } : null;
  if (knowsServiceOf(line, reader)) return { whose, showsService: line.serviceId !== null };
  return line.accountable ? { whose, showsService: false } : null;
}

/** Whose data it was to this reader, or `null` when the reader could not know of what was seen. */
function whoseLine(line: LogLine, reader: LogReader): ShownLine['whose'] | null {
  if (line.reach === 'officer') return null;
  if (reader.hidesHealth && line.areas.some((area) => health.includes(area))) return null;
  if (line.subjectIds.includes(reader.personId)) return 'mine';
  if (line.reach === 'subject' || line.subjectIds.length === 0) return null;
  const areas = line.areas.length === 0 ? everyday : line.areas;
  const answers = line.subjectIds.every(
    (id) => reader.answersFor.includes(id) && areas.every((area) => reader.covers.includes(`${id}:${area}`)),
  );
  return answers ? 'answers-for' : null;
}

/** Where a child looks is the child's own: nobody else in the family is told that they were there. */
function isChildsVisit({ viewerKind, viewerBirthDate, day }: LogLine): boolean {
  return viewerKind === 'citizen' && (viewerBirthDate === null || ageOn(viewerBirthDate, day) < 18);
}

/** A protected service is told of only with a need; where a home is under protection, so is every other. */
function knowsServiceOf({ serviceId, secrecy }: LogLine, reader: LogReader): boolean {
  if (serviceId === null) return !reader.mustNotTrace;
  return secrecy !== null && knowsService(reader, { id: serviceId, secrecy });
}
