import { maySee, type Item, type Viewer } from '#platform/access';

/** A service of the team as it meets one family: what it was given, and who works there with the family. */
export interface TeamService {
  readonly id: string;
  readonly name: string;
  readonly consented: readonly string[];
  readonly staffIds: readonly string[];
  /** `service:subject:area` where the family's last word to it was no. */
  readonly ended: readonly string[];
}

export interface Reach {
  readonly personIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** Who sees an item, by the one predicate: persons of the family one by one, employees as the service they work for. */
export function reachOf(item: Item, persons: readonly Viewer[], services: readonly TeamService[]): Reach {
  return {
    personIds: persons.filter((viewer) => maySee(viewer, item) !== null).map(({ personId }) => personId),
    serviceIds: services
      .filter((one) =>
        one.staffIds.includes(item.authorId) && item.lane !== 'service-notes'
          ? true
          : maySee(asViewer(one), item) !== null,
      )
      .map(({ id }) => id),
  };
}

/** A service as a viewer: its consents and its own steps, and nothing that is one employee's alone. */
function asViewer({ id, consented, ended }: TeamService): Viewer {
  return {
    ...{ personId: '', isMember: false, coordinates: false, covers: [], mates: [] },
    ...{ serviceIds: [id], consented, hidesHealth: false, within: null },
    ...{ ownPairs: [], ownFrom: [], raised: [], untraced: [], ended, isYoung: false },
  };
}
