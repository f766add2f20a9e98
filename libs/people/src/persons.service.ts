import { Inject, Injectable } from '@nestjs/common';
import type { Language, LocalDate, ProtectionGrade } from '#contract';
import { Events } from '#platform/audit';
import {
  checkNationalNumber,
  countryOfNumber,
  digitsOf,
  newId,
  numberHash,
  type SecretKeys,
  type Tx,
} from '#platform/database';
import { fieldWords } from './field-words.js';
import { assertKnown, noteMade } from './known-persons.js';
import { peopleErrors } from './people.errors.js';
import { Person } from './person.entity.js';
import { contactKinds, type ContactKind } from './rules/contact-point.js';
import { checkBeginning, checkDeath, type FactRefusal } from './rules/recorded-facts.js';
import { SECRET_KEYS } from './vault.seal.js';
import { VaultService } from './vault.service.js';

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate | null;
  readonly carriedById?: string | null;
  readonly dueDate?: LocalDate | null;
  readonly nationalNumber?: string | null;
  readonly protectionGrade?: ProtectionGrade;
  readonly capacity?: Person['capacity'];
  readonly noViewReason?: string | null;
  readonly language?: Language;
  readonly interpreterLanguage?: string | null;
  readonly plainLanguage?: boolean;
  readonly contacts?: Partial<Record<ContactKind, string>>;
}

/** What may be corrected by whoever keeps the facts; each is a change of a fact, never of what was agreed. */
export type PersonCorrection = Partial<
  Pick<
    Person,
    | 'givenName'
    | 'familyName'
    | 'birthDate'
    | 'dueDate'
    | 'capacity'
    | 'noViewReason'
    | 'protectionGrade'
    | 'language'
    | 'interpreterLanguage'
    | 'plainLanguage'
  >
>;

const current = `select birth_date as "birthDate", carried_by_id as "carriedById", died_on as "diedOn", version
  from person where municipality_id = $1 and id = $2 and kind = 'citizen' for update`;
type Current = Pick<Person, 'birthDate' | 'carriedById' | 'diedOn' | 'version'>;
const families = `select distinct family_id as id from family_access where municipality_id = $1 and person_id = $2`;

/** Persons of one controller: registered, and their facts kept true. */
@Injectable()
export class PersonsService {
  constructor(
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    private readonly vault: VaultService,
    private readonly events: Events,
  ) {}

  /** A citizen, born or not yet, as told by whoever registers them. The national number never leaves the vault again. */
  async register(tx: Tx, told: NewPerson): Promise<string> {
    const { birthDate = null, carriedById = null } = told;
    if (told.nationalNumber) checkedNumber(told.nationalNumber, tx.today);
    refuse(checkBeginning({ birthDate, carriedById }, tx.today), 'birthDate', 'carriedById');
    if (carriedById !== null) await assertKnown(tx, [carriedById]);
    return this.enter(tx, 'citizen', { ...told, birthDate, carriedById });
  }

  /** An employee: a person of their own, apart from any family they may also be in. For the municipality's administrator. */
  async registerStaff(tx: Tx, told: NewPerson & { nationalNumber: string }): Promise<string> {
    return this.enter(tx, 'staff', told);
  }

  /** Somebody who works outside the municipality: whom we know as an employee under this number, or a new one. */
  async employeeFromOutside(tx: Tx, told: NewPerson & { nationalNumber: string }): Promise<string> {
    const { country, digits } = checkedNumber(told.nationalNumber, tx.today);
    const hash = numberHash(this.keys.nationalNumber, country, digits);
    const known = await tx.one<{ id: string | null }>('select app.employee_with_number($1) as id', [hash]);
    return known.id ?? this.enter(tx, 'staff', told);
  }

  /** The number comes in later: from now on somebody can log in as this person. Who has one already keeps it. */
  async giveNumber(tx: Tx, personId: string, written: string): Promise<void> {
    await this.lock(tx, personId);
    await this.connect(tx, personId, checkedNumber(written, tx.today));
    const payload = { personId, fields: fieldWords({ nationalNumber: written }) };
    await this.tell(tx, personId, { type: 'person-corrected', payload }, 'only-me');
  }

  /** The child is born: from now on it has an age. */
  async recordBirth(
    tx: Tx,
    personId: string,
    birth: { bornOn: LocalDate; givenName?: string; familyName?: string },
    seen?: number,
  ): Promise<void> {
    const now = await this.lock(tx, personId);
    if (now.birthDate !== null) throw peopleErrors['fact-refused']({ because: 'already-born' });
    refuse(checkBeginning({ birthDate: birth.bornOn, carriedById: null }, tx.today), 'bornOn');
    const names = { givenName: birth.givenName, familyName: birth.familyName };
    const set = { ...named(names), birthDate: birth.bornOn, carriedById: null, dueDate: null };
    await this.change(tx, personId, seen ?? now.version, set);
    await this.tell(tx, personId, { type: 'person-born', payload: { personId, on: birth.bornOn } }, 'family');
  }

  async recordDeath(tx: Tx, personId: string, diedOn: LocalDate, seen?: number): Promise<void> {
    const now = await this.lock(tx, personId);
    refuse(checkDeath(now.birthDate, diedOn, tx.today), 'diedOn');
    // Asked before: the dead have no tie left on the day itself.
    const tied = await this.sharedFamilies(tx, personId);
    await this.change(tx, personId, seen ?? now.version, { diedOn });
    await this.tell(tx, personId, { type: 'person-died', payload: { personId, on: diedOn } }, 'family', tied);
  }

  /** Corrects facts. `seen` is the version the corrector saw; 412 when it is no longer the newest. */
  async correct(tx: Tx, personId: string, fields: PersonCorrection, seen?: number): Promise<void> {
    const now = await this.lock(tx, personId);
    const set = named(fields);
    if (set.birthDate !== undefined) {
      const { carriedById } = now;
      refuse(checkBeginning({ birthDate: set.birthDate, carriedById }, tx.today), 'birthDate');
      if (set.birthDate !== null && now.diedOn !== null)
        refuse(checkDeath(set.birthDate, now.diedOn, tx.today), 'birthDate');
    }
    await this.change(tx, personId, seen ?? now.version, set);
    const lane = set.protectionGrade === undefined ? 'subjects' : 'only-me';
    await this.tell(
      tx,
      personId,
      { type: 'person-corrected', payload: { personId, fields: fieldWords(set) } },
      lane,
    );
  }

  private async enter(tx: Tx, kind: Person['kind'], told: NewPerson): Promise<string> {
    const number = told.nationalNumber ? checkedNumber(told.nationalNumber, tx.today) : undefined;
    const id = newId();
    await tx.insert(Person, personRow(tx, id, kind, told));
    noteMade(tx, id);
    if (number !== undefined) await this.connect(tx, id, number);
    for (const contact of contactKinds) {
      const written = told.contacts?.[contact];
      if (written !== undefined) await this.vault.keepContact(tx, id, contact, written);
    }
    const told_ = { subjectIds: [], area: null, lane: 'only-me', familyId: null } as const;
    await this.events.record(tx, { type: 'person-registered', ...told_, payload: { personId: id } });
    return id;
  }

  private async connect(tx: Tx, id: string, number: ReturnType<typeof checkedNumber>): Promise<void> {
    const hash = numberHash(this.keys.nationalNumber, number.country, number.digits);
    await tx.rows('select app.link_account($1, $2, $3, $4)', [newId(), newId(), hash, id]);
    await this.vault.keepNationalNumber(tx, id, number.digits);
  }

  private async lock(tx: Tx, personId: string): Promise<Current> {
    return tx.one<Current>(current, [tx.municipalityId, personId]);
  }

  private async change(tx: Tx, id: string, version: number, set: Partial<Person>): Promise<void> {
    await tx.change(Person, { municipalityId: tx.municipalityId, id, version }, set);
  }

  private async tell(
    tx: Tx,
    personId: string,
    what:
      | { type: 'person-born' | 'person-died'; payload: { personId: string; on: LocalDate } }
      | { type: 'person-corrected'; payload: { personId: string; fields: string[] } },
    lane: 'family' | 'subjects' | 'only-me',
    tied?: readonly string[],
  ): Promise<void> {
    for (const familyId of tied ?? (await this.sharedFamilies(tx, personId)))
      await this.events.record(tx, { ...what, familyId, subjectIds: [personId], area: 'network', lane });
  }

  /** The families a person is tied to, of those the caller is. */
  private async sharedFamilies(tx: Tx, personId: string): Promise<readonly string[]> {
    const mine = new Set(tx.actor.ties.map((tie) => tie.familyId));
    const tied = await tx.rows<{ id: string }>(families, [tx.municipalityId, personId]);
    return tied.flatMap(({ id }) => (mine.has(id) ? [id] : []));
  }
}

function personRow(tx: Tx, id: string, kind: Person['kind'], told: NewPerson): Person {
  return {
    municipalityId: tx.municipalityId,
    id,
    kind,
    givenName: told.givenName.trim(),
    familyName: told.familyName.trim(),
    birthDate: told.birthDate ?? null,
    carriedById: told.carriedById ?? null,
    dueDate: told.dueDate ?? null,
    diedOn: null,
    capacity: told.capacity ?? 'full',
    noViewReason: told.noViewReason ?? null,
    protectionGrade: told.protectionGrade ?? 'none',
    language: told.language ?? (tx.actor.country === 'DK' ? 'da' : 'nb'),
    interpreterLanguage: told.interpreterLanguage ?? null,
    plainLanguage: told.plainLanguage ?? false,
    createdAt: tx.at,
    version: 1,
  };
}

/** The country is told by the length: a Danish number is a log-in in Norway too. Nothing of it is echoed. */
function checkedNumber(written: string, today: LocalDate) {
  const digits = digitsOf(written);
  const country = countryOfNumber(digits);
  if (country === undefined) throw peopleErrors['national-number-invalid']({ because: 'wrong-length' });
  const answer = checkNationalNumber(country, digits, today);
  if (!answer.valid) throw peopleErrors['national-number-invalid']({ because: answer.because });
  return { country, digits };
}

/** With the fields it stands in, so that it can be told there. */
function refuse(because: FactRefusal | null, ...fields: readonly string[]): void {
  if (because !== null)
    throw peopleErrors['fact-refused']({
      because,
      errors: fields.map((field) => ({ field, faults: [because] })),
    });
}

/** Only what is named is changed. */
function named<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
