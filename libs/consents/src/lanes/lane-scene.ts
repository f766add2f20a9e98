import { lifeAreas, type LifeArea } from '#contract';
import { asItStands } from '#platform/access';
import { settle, type Tx } from '#platform/database';
import { knownTo, type Known } from '#families';
import { ageOn, circleOf, type Circle } from '#people';
import { giversFor } from '../rules/givers.js';
import type { LaneChoiceView, LaneView, WhoSeesView } from './dto/lane.view.js';
import { laneCircle, type LaneCircle } from './lane-circle.queries.js';
import { laneErrors } from './lanes.errors.js';
import { keepsSight, mayChoose, mayWiden, refusedLane } from './rules/lanes.js';
import type { LaneChooser, LaneFacts, LaneItem, Wish } from './rules/lanes.js';
import { reachOf } from './rules/reach.js';
import { lanesToChoose, type ChosenLane, type LaneRefusal } from './rules/words.js';

/** All that is asked about the lanes of one family's items, for one reader: loaded once, asked of each item. */
export class LaneScene {
  private constructor(
    private readonly tx: Tx,
    private readonly circle: LaneCircle,
    private readonly known: Known,
    private readonly rights: Circle,
  ) {}

  static async of(tx: Tx, familyId: string): Promise<LaneScene> {
    const asked = [circleOf(tx, familyId), laneCircle(tx, familyId), knownTo(tx, familyId)] as const;
    const [rights, circle, known] = await settle([...asked]);
    return new LaneScene(tx, circle, known, rights);
  }

  /**
   * Who sees an item, as far as the reader may know them: nobody else is named or counted. `whole` only where the lane
   * is a closed one and everyone in it is known, so that "nobody else" is said only when it is true.
   */
  whoSees(item: LaneItem): WhoSeesView {
    const { circle, tx } = this;
    const me = tx.actor.personId;
    const { lane } = this.asItStands(item);
    const { personIds, serviceIds } = reachOf(item, circle.persons, circle.services);
    const others = personIds.filter((id) => id !== me);
    const persons = this.named(others);
    const services = circle.services.filter((one) => serviceIds.includes(one.id) && one.known);
    const isClosed = !['household', 'family', 'consented-services'].includes(lane);
    const isKnown = persons.length === others.length && services.length === serviceIds.length;
    return {
      lane,
      you: tx.actor.staff.length === 0 && personIds.includes(me),
      persons,
      services: services.map(({ id, name }) => ({ id, name })),
      whole: isClosed && isKnown,
    };
  }

  mayChoose(item: LaneItem): boolean {
    return mayChoose(item, this.chooser(item));
  }

  /** Every lane there is for the item, who would see it then, and why one cannot be chosen. */
  view(found: LaneItem & { readonly version: number }): LaneView {
    const item = this.asItStands(found);
    const [chooser, facts] = [this.chooser(item), this.facts(item)];
    const always = keepsSight(item, chooser, facts);
    const named = item.lane === 'named-persons' ? item.namedIds : [];
    const choices = lanesToChoose.map((lane): LaneChoiceView => {
      const wish = { lane, namedIds: lane === 'named-persons' ? [...new Set([...always, ...named])] : [] };
      return {
        lane,
        refused: refusedLane(item, wish, chooser, facts),
        sees: this.whoSees({ ...item, ...wish, laneSince: null }),
      };
    });
    const everyone = this.circle.persons.map(({ personId }) => personId);
    const within = mayWiden(item, { lane: 'named-persons', namedIds: everyone }, chooser)
      ? everyone
      : facts.seenBy;
    const persons = this.named(
      [...new Set([...within, ...named, ...always])].filter((id) => id !== item.authorId),
    );
    return {
      version: item.version,
      lane: item.lane,
      sees: this.whoSees(item),
      mayChoose: mayChoose(item, chooser),
      namedIds: persons.filter(({ id }) => named.includes(id)).map(({ id }) => id),
      choices,
      persons: persons.map((one) => ({ ...one, always: always.includes(one.id) })),
    };
  }

  /** What is chosen, with everyone who keeps sight of it whatever is chosen; refused with why. */
  chosen(found: LaneItem, { lane, namedIds }: Wish): Wish {
    const item = this.asItStands(found);
    const [chooser, facts] = [this.chooser(item), this.facts(item)];
    if (!mayChoose(item, chooser)) throw laneErrors['lane-not-yours']();
    if (!namedIds.every((id) => this.known.names.has(id))) throw laneErrors['lane-unknown-person']();
    const always = keepsSight(item, chooser, facts);
    const wish = { lane, namedIds: lane === 'named-persons' ? [...new Set([...always, ...namedIds])] : [] };
    const refused = refusedLane(item, wish, chooser, facts);
    if (refused === 'others-must-agree') throw laneErrors['lane-others-must-agree']();
    if (refused !== null) throw laneErrors['lane-would-shut-out']();
    return wish;
  }

  /** Why what somebody wrote themselves cannot be seen by whom they wish, or `null`. */
  refusal(item: LaneItem, wish: Wish): LaneRefusal | null {
    return refusedLane(item, wish, this.chooser(item), this.facts(item));
  }

  /** The lanes its author may choose for what they wrote themselves. */
  openLanes(item: LaneItem): ChosenLane[] {
    const [chooser, facts] = [this.chooser(item), this.facts(item)];
    const namedIds = item.lane === 'named-persons' ? item.namedIds : [];
    const named = (lane: ChosenLane) => (lane === 'named-persons' ? namedIds : []);
    return lanesToChoose.filter(
      (lane) => refusedLane(item, { lane, namedIds: named(lane) }, chooser, facts) === null,
    );
  }

  /** In which parts of life the reader shares somebody's matters without anybody else's word. */
  areasSharedAlone(subjectId: string): LifeArea[] {
    return lifeAreas.filter((area) => this.sharesAlone(subjectId, area));
  }

  /** Everyone beside the chooser whom the item concerns: they are told that who sees it has changed. */
  concerned(item: LaneItem): string[] {
    const { answering } = this.facts(item);
    const all = new Set([...item.subjectIds, ...item.ownerIds, ...answering]);
    return [...all].filter((id) => id !== this.tx.actor.personId).sort();
  }

  /** An item in the lane that still stands. What became somebody's own is the same for everyone of the family. */
  asItStands<T extends LaneItem>(item: T): T {
    const [anyone] = this.circle.persons;
    return anyone === undefined ? item : asItStands(anyone, item);
  }

  private named(ids: readonly string[]): { id: string; name: string }[] {
    return ids.flatMap((id) => {
      const name = this.known.names.get(id);
      return name === undefined ? [] : [{ id, name: name.split(' ')[0] ?? name }];
    });
  }

  private chooser(item: LaneItem): LaneChooser {
    const { personId } = this.tx.actor;
    const me = this.circle.persons.find((one) => one.personId === personId);
    const concerned = [...new Set([...item.subjectIds, ...item.ownerIds])];
    const sharesFor = concerned.filter((subjectId) => this.sharesAlone(subjectId, item.area));
    return { personId, speaks: me?.speaks ?? false, covers: me?.covers ?? [], sharesFor };
  }

  private sharesAlone(subjectId: string, area: LifeArea): boolean {
    const { personId, country } = this.tx.actor;
    const asked = { country, subjectId, areas: [area], today: this.tx.today, circle: this.rights };
    const { givers } = giversFor(asked, personId);
    return givers.length === 1 && givers[0] === personId;
  }

  private facts(item: LaneItem): LaneFacts {
    const { persons } = this.circle;
    const answers = (one: (typeof persons)[number]) =>
      item.subjectIds.some((id) => one.answersFor.includes(id) && one.covers.includes(`${id}:${item.area}`));
    return {
      seenBy: reachOf(item, persons, []).personIds,
      byDefault: reachOf({ ...item, lane: 'subjects', namedIds: [] }, persons, []).personIds,
      answering: persons.filter(answers).map(({ personId }) => personId),
      ages: Object.fromEntries(
        this.rights.persons.map(({ id, birthDate }) => [
          id,
          birthDate === null ? null : ageOn(birthDate, this.tx.today),
        ]),
      ),
    };
  }
}
