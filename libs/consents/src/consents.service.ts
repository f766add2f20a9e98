import { Injectable } from '@nestjs/common';
import { policyOf } from '#municipalities';
import { assertAllowed, isAllowed, viewerOf } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { platformErrors } from '#platform/errors';
import { CircleListeners, tell, type Withdrawal } from '#families';
import { circleOf } from '#people';
import { Consent } from './consent.entity.js';
import { consentErrors } from './consents.errors.js';
import { consentsOf, type ConsentRow } from './consents.queries.js';
import type { ConsentGivenView } from './dto/consent.view.js';
import type { GiveConsentDto } from './dto/give-consent.dto.js';
import { giversFor } from './rules/givers.js';
import { periodFor, shownState } from './rules/terms.js';
import type { ConsentRefusal } from './rules/words.js';

const recordedRoutes: readonly string[] = ['paper', 'oral'];

@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  /** Each who must give gives in a row of their own; the service sees nothing before the last one has. */
  async give(
    caller: Ticket,
    familyId: string,
    dto: GiveConsentDto,
    click?: Click,
  ): Promise<ConsentGivenView> {
    return this.database.write(caller, async (tx) => {
      const giverId = speakerIn(tx, familyId, dto);
      return once(tx, click, async () => {
        const id = await this.record(tx, familyId, giverId, dto);
        await this.circle.changed(tx, familyId);
        const row = await oneConsent(tx, familyId, id);
        return { id, state: shownState(row, tx.today) };
      });
    });
  }

  /** As easy as giving, effective on the next request, and nobody's yes is needed for it. */
  async withdraw(caller: Ticket, familyId: string, consentId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Consent', { familyId });
      const row = await oneConsent(tx, familyId, consentId);
      await assertMayWithdraw(tx, familyId, row);
      if (row.state !== 'given') throw consentErrors['consent-not-given']();
      await end(tx, familyId, row);
      await this.circle.changed(tx, familyId);
    });
  }

  /** Whoever closes the plan for themself, or wants one service gone, takes back what is open about themself. */
  async withdrawOwn(tx: Tx, { familyId, personId, serviceId }: Withdrawal): Promise<void> {
    for (const row of await consentsOf(tx, familyId))
      if (row.state === 'given' && row.subjectId === personId && [null, row.serviceId].includes(serviceId))
        await end(tx, familyId, row);
  }

  private async record(tx: Tx, familyId: string, giverId: string, dto: GiveConsentDto): Promise<string> {
    const { subjectId, serviceId, purpose, noticeVersion, language } = dto;
    await assertSubject(tx, familyId, subjectId);
    await assertServiceOpen(tx, serviceId);
    const { country } = tx.actor;
    const asked = { country, subjectId, areas: dto.areas, today: tx.today };
    const givers = giversFor({ ...asked, circle: await circleOf(tx, familyId) }, giverId);
    const months = await policyOf(tx, 'consent-months');
    const { validFrom, validTo, refusal } = periodFor(tx.today, dto.validTo, months);
    refuse(givers.refusal ?? refusal);
    const [id, state] = [newId(), dto.answer ?? 'given'] as const;
    await tx.insert(Consent, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      ...{ subjectId, serviceId, purpose, noticeVersion, language, validFrom, validTo, state },
      areas: dto.areas,
      givenBy: [giverId],
      givers: [...givers.givers],
      note: dto.note ?? null,
      route: dto.route ?? 'own-device',
      recordedBy: tx.actor.personId,
      givenAt: tx.at,
      endedAt: null,
      endedBy: null,
      version: 1,
    });
    const about = { consentId: id, subjectId, serviceId };
    if (state === 'refused')
      await tellOfConsent(tx, familyId, subjectId, { type: 'consent-refused', payload: about });
    else
      await tellOfConsent(tx, familyId, subjectId, {
        type: 'consent-given',
        payload: { ...about, areas: [...dto.areas], until: validTo },
      });
    return id;
  }
}

async function end(tx: Tx, familyId: string, row: ConsentRow): Promise<void> {
  const { id: consentId, subjectId, serviceId, version } = row;
  await tellOfConsent(tx, familyId, subjectId, {
    type: 'consent-withdrawn',
    payload: { consentId, subjectId, serviceId },
  });
  const key = { municipalityId: tx.municipalityId, id: consentId, version };
  await tx.change(Consent, key, { state: 'withdrawn', endedAt: tx.at, endedBy: tx.actor.personId });
}

/** Whose answer this is: the caller's own, or on paper and orally the one the coordinator writes it down for. */
function speakerIn(tx: Tx, familyId: string, dto: GiveConsentDto): string {
  if (dto.areas.length === 0)
    throw platformErrors['invalid-request']({ errors: [{ field: 'areas', faults: ['arrayNotEmpty'] }] });
  if (!recordedRoutes.includes(dto.route ?? 'own-device')) {
    assertAllowed(tx.actor, 'add', 'Consent', { familyId });
    if (dto.givenBy !== undefined && dto.givenBy !== tx.actor.personId)
      throw consentErrors['not-yours-to-give']();
    return tx.actor.personId;
  }
  assertAllowed(tx.actor, 'record', 'Consent', { familyId });
  if (dto.givenBy === undefined || dto.note === undefined) throw consentErrors['note-needed']();
  return dto.givenBy;
}

function refuse(because: ConsentRefusal | null): void {
  if (because === null) return;
  throw because === 'other-route' ? consentErrors['consent-other-route']() : consentErrors[because]();
}

async function assertSubject(tx: Tx, familyId: string, subjectId: string): Promise<void> {
  await tx.one(
    `select 1 from member where family_id = $1 and person_id = $2 and (valid_to is null or valid_to > $3) limit 1`,
    [familyId, subjectId, tx.today],
  );
}

async function assertServiceOpen(tx: Tx, serviceId: string): Promise<void> {
  const service = await tx.one<{ closedOn: string | null }>(
    `select closed_on as "closedOn" from service where id = $1`,
    [serviceId],
  );
  if (service.closedOn !== null && service.closedOn <= tx.today) throw consentErrors['service-closed']();
}

async function oneConsent(tx: Tx, familyId: string, id: string): Promise<ConsentRow> {
  const [row] = await consentsOf(tx, familyId, id);
  if (row === undefined) throw platformErrors['not-found']();
  return row;
}

/** The giver, the subject, whoever could give it today, and the coordinator who writes down such a wish. */
async function assertMayWithdraw(tx: Tx, familyId: string, row: ConsentRow): Promise<void> {
  const me = tx.actor.personId;
  if (row.givenBy.includes(me) || row.subjectId === me) return;
  if (isAllowed(tx.actor, 'record', 'Consent', { familyId })) return;
  const { covers } = await viewerOf(tx, familyId);
  const asked = { country: tx.actor.country, subjectId: row.subjectId, areas: row.areas, today: tx.today };
  const couldGive = giversFor({ ...asked, circle: await circleOf(tx, familyId) }, me).refusal === null;
  if (!couldGive || !row.areas.every((area) => covers.includes(`${row.subjectId}:${area}`)))
    throw platformErrors['not-found']();
}

/** Told to the subject and the giver; who else may know of it is the list's own rule. */
async function tellOfConsent(
  tx: Tx,
  familyId: string,
  subjectId: string,
  what: Pick<Parameters<typeof tell>[1], 'type' | 'payload'>,
): Promise<void> {
  const namedIds = [...new Set([subjectId, tx.actor.personId])];
  await tell(tx, {
    ...what,
    familyId,
    subjectIds: [subjectId],
    area: 'network',
    lane: 'named-persons',
    namedIds,
  });
}
