import { Injectable } from '@nestjs/common';
import type { LifeArea, LocalDate } from '#contract';
import { Events } from '#platform/audit';
import { newId, type Tx } from '#platform/database';
import {
  assertMember,
  assertNoOverlap,
  endRecord,
  holdsResponsibility,
  lockChild,
  type PairTable,
} from './authority-facts.queries.js';
import { protectionOf } from './circle.queries.js';
import { DailyAuthority } from './daily-authority.entity.js';
import { Exemption } from './exemption.entity.js';
import { assertKnown } from './known-persons.js';
import { ParentalResponsibility } from './parental-responsibility.entity.js';
import { peopleErrors } from './people.errors.js';
import { Representative } from './representative.entity.js';
import { Residence } from './residence.entity.js';
import { isProtected } from './rules/protection.js';
import { checkEnd, checkPeriod, checkSource, type FactRefusal } from './rules/recorded-facts.js';

/** An adult is something to a child of the family, from a day, as somebody competent has said. */
export interface PairFact {
  readonly familyId: string;
  readonly childId: string;
  readonly adultId: string;
  readonly source: string;
  readonly validFrom: LocalDate;
}
export interface EndOfFact {
  readonly familyId: string;
  readonly recordId: string;
  readonly validTo: LocalDate;
  readonly reason: string;
}
export interface RepresentativeFact {
  readonly familyId: string;
  readonly personId: string;
  readonly representativeId: string;
  readonly kind: Representative['kind'];
  readonly mandate: readonly LifeArea[] | null;
  readonly basis: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}
export interface ExemptionFact {
  readonly familyId: string;
  readonly childId: string;
  readonly adultId: string;
  readonly basis: string;
  readonly validFrom: LocalDate;
}

/**
 * The dated facts the authority table reads. Each is recorded in the caller's transaction, for a member of the
 * caller's family; whoever calls asks first whether the caller may.
 */
@Injectable()
export class AuthorityFactsService {
  constructor(private readonly events: Events) {}

  async recordResponsibility(tx: Tx, fact: PairFact): Promise<string> {
    const { childId, adultId: holderId, source } = fact;
    const recordId = await this.recordPair(tx, 'parental_responsibility', fact);
    await this.tell(tx, fact, {
      type: 'parental-responsibility-recorded',
      payload: { recordId, childId, holderId, source },
    });
    return recordId;
  }

  async endResponsibility(tx: Tx, end: EndOfFact): Promise<void> {
    const pair = await this.endPair(tx, 'parental_responsibility', end);
    const { recordId, reason } = end;
    const payload = { recordId, childId: pair.childId, holderId: pair.adultId, reason };
    await this.tell(tx, { ...end, ...pair }, { type: 'parental-responsibility-ended', payload });
  }

  async recordDailyAuthority(tx: Tx, fact: PairFact): Promise<string> {
    const recordId = await this.recordPair(tx, 'daily_authority', fact);
    const payload = { recordId, childId: fact.childId, holderIds: [fact.adultId] };
    await this.tell(tx, fact, { type: 'daily-authority-recorded', payload });
    return recordId;
  }

  async endDailyAuthority(tx: Tx, end: EndOfFact): Promise<void> {
    const pair = await this.endPair(tx, 'daily_authority', end);
    const payload = { recordId: end.recordId, ...pair, reason: end.reason };
    await this.tell(tx, { ...end, ...pair }, { type: 'daily-authority-ended', payload });
  }

  async recordResidence(tx: Tx, fact: PairFact): Promise<string> {
    const recordId = await this.recordPair(tx, 'residence', fact);
    const payload = { recordId, childId: fact.childId, adultId: fact.adultId };
    await this.tell(tx, fact, { type: 'residence-recorded', payload });
    return recordId;
  }

  async endResidence(tx: Tx, end: EndOfFact): Promise<void> {
    const pair = await this.endPair(tx, 'residence', end);
    const payload = { recordId: end.recordId, ...pair, reason: end.reason };
    await this.tell(tx, { ...end, ...pair }, { type: 'residence-ended', payload });
  }

  async recordRepresentative(tx: Tx, fact: RepresentativeFact): Promise<string> {
    const { familyId, personId, representativeId, kind, mandate, basis, validFrom, validTo } = fact;
    refuse(personId === representativeId ? 'same-person' : checkPeriod(validFrom, validTo));
    refuse(basis.trim() === '' ? 'no-basis' : mandate?.length === 0 ? 'mandate-is-empty' : null);
    await assertMember(tx, familyId, personId);
    // An employee represents a child only on behalf of child welfare or for an unaccompanied minor.
    await assertKnown(tx, [representativeId], kind === 'care-order' || kind === 'unaccompanied-minor');
    const id = newId();
    const terms = { kind, mandate: mandate === null ? null : [...mandate], basis: basis.trim() };
    const row = { municipalityId: tx.municipalityId, id, personId, representativeId };
    await tx.insert(Representative, { ...row, ...terms, validFrom, validTo });
    const payload = { recordId: id, personId, representativeId, kind };
    await this.tell(
      tx,
      { familyId, childId: personId, adultId: representativeId },
      { type: 'representative-recorded', payload },
    );
    return id;
  }

  async endRepresentative(tx: Tx, end: Omit<EndOfFact, 'reason'>): Promise<void> {
    const pair = await endRecord(tx, 'representative', end);
    const payload = { recordId: end.recordId, personId: pair.childId, representativeId: pair.adultId };
    await this.tell(tx, { ...end, ...pair }, { type: 'representative-ended', payload });
  }

  /**
   * A holder is to leave the circle for one child, on a documented basis. It waits for a second employee, on a log-in of
   * their own; until then it is known to whoever wrote it down, and changes nothing.
   */
  async recordExemption(tx: Tx, fact: ExemptionFact): Promise<string> {
    const { familyId, childId, adultId, basis, validFrom } = fact;
    refuse(basis.trim() === '' ? 'no-basis' : null);
    refuse(tx.actor.staff.length === 0 ? 'needs-two-employees' : null);
    await lockChild(tx, familyId, childId);
    refuse((await holdsResponsibility(tx, childId, adultId)) ? null : 'no-responsibility');
    const id = newId();
    const row = { municipalityId: tx.municipalityId, id, childId, adultId, basis: basis.trim() };
    const recorded = {
      recordedBy: tx.actor.personId,
      recordedAt: tx.at,
      confirmedBy: null,
      confirmedAt: null,
    };
    await tx.insert(Exemption, { ...row, ...recorded, validFrom, validTo: null });
    await this.events.record(tx, {
      type: 'exemption-recorded',
      familyId,
      subjectIds: [childId],
      area: 'parenting',
      lane: 'named-persons',
      namedIds: [tx.actor.personId],
      payload: { recordId: id, childId, adultId },
    });
    return id;
  }

  private async recordPair(tx: Tx, table: PairTable, fact: PairFact): Promise<string> {
    const { familyId, childId, adultId, source, validFrom } = fact;
    refuse(childId === adultId ? 'same-person' : checkSource(source, table === 'parental_responsibility'));
    await lockChild(tx, familyId, childId);
    await assertKnown(tx, [adultId]);
    await assertNoOverlap(tx, table, fact);
    const id = newId();
    const row = { municipalityId: tx.municipalityId, id, childId, adultId, source, validFrom };
    await tx.insert(entities[table], { ...row, validTo: null, endedBecause: null });
    return id;
  }

  private async endPair(
    tx: Tx,
    table: PairTable,
    end: EndOfFact,
  ): Promise<{ childId: string; adultId: string }> {
    refuse(checkEnd(end.reason, table === 'parental_responsibility'));
    return endRecord(tx, table, end);
  }

  /** Told to the child and those who answer for it; where anyone is protected, to the two it concerns alone. */
  private async tell(
    tx: Tx,
    { familyId, childId, adultId }: { familyId: string; childId: string; adultId: string },
    what: Told,
  ): Promise<void> {
    const grades = [await protectionOf(tx, childId), await protectionOf(tx, adultId)];
    const hidden = grades.some(isProtected);
    await this.events.record(tx, {
      ...what,
      familyId,
      subjectIds: [childId],
      area: 'parenting',
      lane: hidden ? 'named-persons' : 'subjects',
      namedIds: hidden ? [childId, adultId] : [],
    });
  }
}

const entities = {
  parental_responsibility: ParentalResponsibility,
  daily_authority: DailyAuthority,
  residence: Residence,
} as const;
type Told = Pick<Parameters<Events['record']>[1], 'type' | 'payload'>;

function refuse(because: FactRefusal | null): void {
  if (because !== null) throw peopleErrors['fact-refused']({ because });
}
