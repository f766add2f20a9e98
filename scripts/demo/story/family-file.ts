import type {
  Answer,
  ChangeKind,
  Country,
  Lane,
  Language,
  LifeArea,
  LocalDate,
  ProtectionGrade,
  Sector,
  ServiceOwner,
} from '#contract';
import {
  answers,
  changeKinds,
  countries,
  lanes,
  languages,
  lifeAreas,
  protectionGrades,
  sectors,
  serviceOwners,
} from '#contract';
import { isLocalDate } from '#platform/clock';
import { checkNationalNumber, digitsOf } from '#platform/database';
import { list, may, needs, object, text, that, wholeNumber, word, type Check } from './check.js';

/** A person as the file tells of them; `synthetic` asks for a made-up national number. */
export interface FilePerson {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
  readonly nationalNumber: string;
  readonly language?: Language;
  readonly interpreterLanguage?: string;
  readonly protectionGrade?: ProtectionGrade;
}

export interface FilePart {
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly about: readonly string[];
  readonly lane?: Lane;
  readonly title: string;
  readonly text?: string;
  readonly ifYes?: string;
  readonly ifNo?: string;
  readonly doneBy?: { readonly persons?: readonly string[]; readonly services?: readonly string[] };
  readonly dueInDays?: number;
  readonly promise?: { readonly what: string; readonly when: string };
}

export interface FamilyFile {
  readonly format: 'velferdslab/family@1';
  readonly municipality: { readonly country: Country; readonly name: string };
  readonly language: Language;
  readonly name: string;
  readonly coordinator: FilePerson;
  readonly services: readonly {
    readonly key: string;
    readonly name: string;
    readonly sector: Sector;
    readonly owner: ServiceOwner;
    readonly contact: FilePerson;
  }[];
  readonly members: readonly FilePerson[];
  /** Parents who live somewhere else. */
  readonly livingElsewhere?: readonly FilePerson[];
  readonly households: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly children: readonly {
    readonly child: string;
    readonly parentalResponsibility: readonly string[];
    readonly livesWith: readonly string[];
  }[];
  readonly consents?: readonly {
    readonly givenBy: string;
    readonly about: string;
    readonly service: string;
    readonly areas: readonly LifeArea[];
    readonly purpose: string;
  }[];
  readonly proposal: { readonly question: string; readonly parts: readonly FilePart[] };
  readonly voices?: readonly {
    readonly child: string;
    readonly words?: string;
    readonly present: readonly string[];
    readonly mayRead?: readonly string[];
  }[];
  readonly answers: readonly {
    readonly from: string;
    readonly answer: Answer;
    readonly words?: string;
    readonly mayRead?: readonly string[];
    readonly afterDays?: number;
  }[];
}

const key: Check = that(
  'a short name of small letters, digits and hyphens',
  (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,30}$/.test(value),
);
const day: Check = that(
  'a date such as 2016-05-09',
  (value) => typeof value === 'string' && isLocalDate(value),
);
const synthetic: Check = that(
  '"synthetic", or a made-up number (month + 80 in Norway, day + 60 in Denmark); never a living person’s',
  (value) => typeof value === 'string' && (value === 'synthetic' || isMadeUp(digitsOf(value))),
);

function isMadeUp(digits: string): boolean {
  const country = digits.length === 11 ? 'NO' : 'DK';
  const answer = checkNationalNumber(country, digits, '2100-01-01');
  return answer.valid && answer.because === (country === 'NO' ? 'synthetic' : 'temporary');
}

const person = object({
  key: needs(key),
  givenName: needs(text(100)),
  familyName: needs(text(100)),
  birthDate: needs(day),
  nationalNumber: needs(synthetic),
  language: may(word(languages)),
  interpreterLanguage: may(text(40)),
  protectionGrade: may(word(protectionGrades)),
});

const part = object({
  kind: needs(word(changeKinds)),
  area: needs(word(lifeAreas)),
  about: needs(list(key, 1)),
  lane: may(word(lanes)),
  title: needs(text(200)),
  text: may(text(4000)),
  ifYes: may(text(1000)),
  ifNo: may(text(1000)),
  doneBy: may(object({ persons: may(list(key)), services: may(list(key)) })),
  dueInDays: may(wholeNumber(0, 730)),
  promise: may(object({ what: needs(text(1000)), when: needs(text(200)) })),
});

/** Every field of the file, what it takes and whether it may be left out. */
export const familyFile: Check = object({
  format: needs(word(['velferdslab/family@1'])),
  municipality: needs(object({ country: needs(word(countries)), name: needs(text(100)) })),
  language: needs(word(languages)),
  name: needs(text(120)),
  coordinator: needs(person),
  services: needs(
    list(
      object({
        key: needs(key),
        name: needs(text(200)),
        sector: needs(word(sectors)),
        owner: needs(word(serviceOwners)),
        contact: needs(person),
      }),
      1,
    ),
  ),
  members: needs(list(person, 1)),
  livingElsewhere: may(list(person)),
  households: needs(list(object({ name: needs(text(120)), members: needs(list(key, 1)) }), 1)),
  children: needs(
    list(
      object({
        child: needs(key),
        parentalResponsibility: needs(list(key)),
        livesWith: needs(list(key)),
      }),
    ),
  ),
  consents: may(
    list(
      object({
        givenBy: needs(key),
        about: needs(key),
        service: needs(key),
        areas: needs(list(word(lifeAreas), 1)),
        purpose: needs(text(500)),
      }),
    ),
  ),
  proposal: needs(object({ question: needs(text(300)), parts: needs(list(part, 1)) })),
  voices: may(
    list(
      object({
        child: needs(key),
        words: may(text(4000)),
        present: needs(list(text(80), 1)),
        mayRead: may(list(key)),
      }),
    ),
  ),
  answers: needs(
    list(
      object({
        from: needs(key),
        answer: needs(word(answers)),
        words: may(text(2000)),
        mayRead: may(list(key)),
        afterDays: may(wholeNumber(0, 13)),
      }),
      1,
    ),
  ),
});
