import type { ActOnRecord } from './acts-on-record.js';
import type { Interpreter } from './interpreter.js';
import type { Lies } from './papers.js';
import type {
  Accent,
  Answer,
  ChangeKind,
  Country,
  Language,
  LifeArea,
  Lane,
  LocalDate,
  ProtectionGrade,
  Sector,
  SecrecyClass,
  ServiceOwner,
  StaffRole,
} from '#contract';

/** Who is meant inside one demo family: the loginHint, or a name of its own for whoever has no log-in. */
export type Ref = string;

export interface DemoPlace {
  readonly key: string;
  readonly number: string;
  readonly country: Country;
  readonly name: string;
  readonly language: Language;
  readonly administrator: Ref;
  /** Left out where the municipality has chosen none. */
  readonly accent?: Accent;
  readonly services: readonly DemoService[];
  readonly staff: readonly DemoEmployee[];
}

export interface DemoService {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector;
  readonly owner: ServiceOwner;
  readonly secrecy?: SecrecyClass;
  readonly phone: string;
}

export interface DemoEmployee {
  readonly ref: Ref;
  readonly givenName: string;
  readonly familyName: string;
  readonly born: LocalDate;
  /** What the log-in page says the person is. */
  readonly title: string;
  readonly role: StaffRole;
  /** A permission beside the post: to tell without consent. */
  readonly alsoDiscloser?: true;
  readonly service?: string;
  readonly mandate?: string;
  /** At work, told to the families. */
  readonly workPhone?: string;
  readonly workHours?: string;
}

export interface DemoMember {
  readonly ref: Ref;
  /** What the log-in page says the person is; left out for whoever is too young to log in. */
  readonly title?: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Left out for a child that is not born yet. */
  readonly born?: LocalDate;
  readonly carriedBy?: Ref;
  /** Days from the demo's last day. */
  readonly dueIn?: number;
  readonly language?: Language;
  readonly interpreter?: string;
  readonly protection?: ProtectionGrade;
  readonly plain?: boolean;
  /** The level an ordinary log-in gives; step-up gives high. */
  readonly acr?: 'substantial' | 'high';
  /** Cannot consent: a representative signs within a mandate. */
  readonly unable?: boolean;
}

/** A child's holders of parental responsibility and whom it lives with. */
export interface DemoChild {
  readonly holders: readonly Ref[];
  readonly livesWith: readonly Ref[];
  /** With whom it is from day to day, where that is somebody else. */
  readonly with?: readonly Ref[];
}

export interface DemoRepresentative {
  readonly of: Ref;
  readonly by: Ref;
  readonly kind: 'guardian' | 'future-power' | 'care-order' | 'unaccompanied-minor' | 'foster-parent';
  readonly mandate?: readonly LifeArea[];
  readonly basis: string;
}

export interface DemoFamily {
  readonly key: string;
  readonly place: string;
  readonly name: string;
  readonly language: Language;
  readonly coordinator: Ref;
  readonly service: string;
  /** What the family shows, for whoever opens the demo. */
  readonly shows: string;
  readonly members: readonly DemoMember[];
  /** Adults the records know who are no members of this family. */
  readonly outside?: readonly DemoMember[];
  readonly homes: readonly { readonly name: string; readonly who: readonly Ref[] }[];
  readonly children?: Readonly<Record<Ref, DemoChild>>;
  readonly represented?: readonly DemoRepresentative[];
  readonly acts: readonly (Act & Timed)[];
  /** How each proposal stands when the demo begins. */
  readonly claims: Readonly<Record<string, string>>;
}

/** Days before the demo's last day, as a negative number; 0 is that day itself. */
export interface Timed {
  readonly day: number;
}

export type Doer =
  | Ref
  | { readonly service: string }
  | { readonly civil: string }
  | { readonly persons: readonly Ref[]; readonly services: readonly string[] };

export interface DemoPart {
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly about: readonly Ref[];
  readonly lane?: Lane;
  readonly named?: readonly Ref[];
  readonly title: string;
  readonly text?: string;
  readonly ifYes?: string;
  readonly ifNo?: string;
  readonly costToYou?: string;
  readonly horizon?: 'now' | 'long';
  readonly by?: Doer;
  /** Days from the demo's last day. */
  readonly starts?: number;
  readonly due?: number;
  readonly support?: 'alone' | 'with-help' | 'done-by-service';
  /** What the service is asked to promise, without names. */
  readonly promise?: { readonly what: string; readonly when: string };
  readonly service?: string;
  readonly areas?: readonly LifeArea[];
  readonly owners?: readonly Ref[];
  readonly services?: readonly string[];
  readonly ceilingOre?: number;
  readonly from?: number;
  readonly until?: number;
}

export type Act =
  | {
      readonly act: 'consent';
      readonly who: Ref;
      readonly about: Ref;
      readonly service: string;
      readonly areas: readonly LifeArea[];
      readonly purpose: string;
      /** Days from the demo's last day; a year when left out. */
      readonly until?: number;
    }
  | {
      readonly act: 'propose';
      readonly key: string;
      readonly question: string;
      readonly parts: readonly DemoPart[];
      readonly openDays?: number;
      /** How far it goes: only written, with its services asked, or put to the family (when left out). */
      readonly stopAt?: 'draft' | 'asked';
    }
  | {
      readonly act: 'sign';
      readonly of: string;
      readonly who: Ref;
      readonly answer?: Answer;
      readonly words?: string;
      readonly wordsFor?: readonly Ref[];
      /** Somebody else's device, or with somebody's help; left out: one's own. */
      readonly route?: 'guest-device' | 'assisted';
      /** Who has given a fullmakt, and is answered for. */
      readonly onBehalfOf?: Ref;
      readonly through?: Interpreter;
    }
  | {
      readonly act: 'view';
      readonly of: string;
      readonly child: Ref;
      /** Left out: the child does not want to say anything, or is too small to. */
      readonly words?: string;
      readonly objects?: boolean;
      readonly present: readonly string[];
      readonly readers?: readonly Ref[];
      /** The child writes it alone, on its own log-in. */
      readonly alone?: boolean;
      readonly through?: Interpreter;
    }
  | { readonly act: 'weigh'; readonly of: string; readonly child: Ref; readonly reasons: string }
  | {
      /** Given on paper or by word of mouth, and written down. */
      readonly act: 'recorded';
      readonly route: 'paper' | 'oral';
      readonly of: string;
      readonly who: Ref;
      readonly checked: string;
      readonly note: string;
      readonly calledBackBy?: Ref;
    }
  | {
      readonly act: 'fullmakt';
      readonly who: Ref;
      readonly to: Ref;
      readonly kinds: readonly ChangeKind[];
      readonly until: number;
    }
  | {
      /** Offered, accepted by the next one, and put to the family. */
      readonly act: 'hand-over';
      readonly to: Ref;
      readonly reason: string;
      readonly key: string;
      readonly question: string;
      readonly about: readonly Ref[];
      readonly title: string;
      readonly text: string;
    }
  | { readonly act: 'trial'; readonly of: string; readonly parts: readonly number[] }
  | { readonly act: 'talk'; readonly of: string; readonly who: Ref; readonly kind: 'talk' | 'interpreter' }
  | {
      readonly act: 'tried';
      readonly of: string;
      readonly who: Ref;
      readonly route: 'letter' | 'phone' | 'message' | 'digital-post';
    }
  | { readonly act: 'unreachable'; readonly of: string; readonly who: Ref; readonly by: Ref }
  | { readonly act: 'reconsider'; readonly of: string; readonly who: Ref; readonly reason: string }
  | { readonly act: 'note'; readonly who: Ref; readonly lies: Lies; readonly words: string }
  | {
      readonly act: 'paper';
      readonly who: Ref;
      readonly lies: Lies;
      readonly name: string;
      readonly words?: string;
    }
  | {
      readonly act: 'own';
      readonly who: Ref;
      readonly area: LifeArea;
      readonly title: string;
      readonly text?: string;
      readonly due?: number;
      readonly lane?: Lane;
    }
  | {
      readonly act: 'progress';
      readonly who: Ref;
      readonly step: string;
      readonly how: 'begin' | 'report' | 'finish';
      readonly note?: string;
    }
  | {
      readonly act: 'practical';
      readonly of: string;
      readonly who: Ref;
      readonly step: string;
      readonly atTime: string;
    }
  | ActOnRecord
  | { readonly act: 'team'; readonly service: string; readonly who: Ref }
  | { readonly act: 'help'; readonly who: Ref; readonly kind: 'write' | 'call' }
  | { readonly act: 'rest'; readonly reason: 'family-wishes' | 'cannot-be-reached' }
  | {
      readonly act: 'support';
      readonly who: Ref;
      readonly supporter: Ref;
      readonly areas: readonly LifeArea[];
    }
  | {
      readonly act: 'kept-out';
      readonly by: Ref;
      readonly who: Ref;
      readonly ground: 'relative' | 'former-partner' | 'close-friend' | 'colleague' | 'lock-out';
      readonly reason: string;
      /** Days from the demo's last day. */
      readonly until?: number;
    }
  | {
      readonly act: 'stand-in';
      readonly by: Ref;
      readonly who: Ref;
      readonly until: number;
      readonly reason: string;
    };
