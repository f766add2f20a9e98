import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { CircleListeners } from '#families';
import { policyOf } from '#municipalities';
import { assertAllowed } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { circleOf, interpretedIn } from '#people';
import { Consent } from './consent.entity.js';
import { consentErrors } from './consents.errors.js';
import { consentsOf, oneConsent, type ConsentRow } from './consents.queries.js';
import type { ConsentGivenView } from './dto/consent.view.js';
import type { RenewConsentDto } from './dto/end-consent.dto.js';
import type { GiveConsentDto } from './dto/give-consent.dto.js';
import { lanesFollow } from './lanes/lanes-follow.js';
import { notices } from './notices/index.js';
import { contradictsOwnYes, isAnsweredAnew } from './rules/acts.js';
import { isByOwnLogin, levelAskedFor } from './rules/evidence.js';
import { giversFor } from './rules/givers.js';
import { hearingOf } from './rules/hearing.js';
import { isNoticeInForce } from './rules/notices.js';
import { isRenewable } from './rules/renewal.js';
import { isBesideTheFirst } from './rules/second-answer.js';
import { periodFor, shownState } from './rules/terms.js';
import type { ChildHeard, ConsentRefusal, Hearing } from './rules/words.js';
import { tellOfAnswer } from './tell-of-consent.js';

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
      if (dto.areas.length === 0)
        throw platformErrors['invalid-request']({ errors: [{ field: 'areas', faults: ['arrayNotEmpty'] }] });
      const giverId = speakerIn(tx, familyId, dto);
      return once(tx, click, () =>
        this.answer(tx, familyId, {
          ...{ terms: dto, said: dto, giverId, renewsId: null, childHeard: dto.childHeard ?? null },
          answer: dto.answer ?? 'given',
        }),
      );
    });
  }

  /** The same terms for a new period: by whoever has the authority today, which need not be who gave. */
  async renew(
    caller: Ticket,
    familyId: string,
    consentId: string,
    dto: RenewConsentDto,
    click?: Click,
  ): Promise<ConsentGivenView> {
    return this.database.write(caller, async (tx) => {
      const giverId = speakerIn(tx, familyId, dto);
      return once(tx, click, async () => {
        const all = await consentsOf(tx, familyId);
        const old = all.find(({ id }) => id === consentId);
        if (old === undefined) throw platformErrors['not-found']();
        const { subjectId, serviceId, purpose } = old;
        const terms = { subjectId, serviceId, purpose, areas: [...old.areas] };
        await giversNow(tx, familyId, terms, giverId);
        if (
          !isRenewable({ ...old, state: shownState(old, tx.today) }, tx.today) ||
          isAnsweredAnew(old, all, [giverId])
        )
          throw consentErrors['not-renewable']();
        return this.answer(tx, familyId, {
          ...{ terms, said: dto, giverId, renewsId: old.id, childHeard: old.childHeard },
          answer: 'given',
        });
      });
    });
  }

  private async answer(tx: Tx, familyId: string, asked: Asked): Promise<ConsentGivenView> {
    const id = await this.record(tx, familyId, asked);
    await this.circle.changed(tx, familyId);
    const row = await oneConsent(tx, familyId, id);
    await tellOf(tx, familyId, row);
    await lanesFollow(tx, familyId, row);
    return { id, state: shownState(row, tx.today) };
  }

  private async record(tx: Tx, familyId: string, asked: Asked): Promise<string> {
    const { terms, said, answer: state, giverId, renewsId } = asked;
    const { subjectId, serviceId, purpose, areas } = terms;
    const { noticeVersion, language } = said;
    await assertSubject(tx, familyId, subjectId);
    await assertServiceOpen(tx, serviceId);
    if (!isNoticeInForce(notices, { version: noticeVersion, language }, tx.today))
      throw consentErrors['unknown-notice']();
    const { givers, hearing } = await giversNow(tx, familyId, terms, giverId);
    const childHeard = heardFirst(asked, hearing);
    assertStrongLogin(tx, asked);
    const months = await policyOf(tx, 'consent-months');
    const { validFrom, validTo, refusal } = periodFor(tx.today, said.validTo, months);
    refuse(refusal);
    assertFits(asked, await consentsOf(tx, familyId), tx.today);
    const interpreted = await interpretedIn(tx, familyId, said.interpretedBy);
    const id = newId();
    await tx.insert(Consent, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      ...{ subjectId, serviceId, purpose, noticeVersion, language, validFrom, validTo, state, renewsId },
      areas: [...areas],
      givenBy: [giverId],
      givers: [...givers],
      ...interpreted,
      childHeard,
      note: said.note ?? null,
      route: said.route ?? 'own-device',
      recordedBy: tx.actor.personId,
      givenAt: tx.at,
      ...{ acr: null, authAt: null, withdrawnAcr: null, withdrawnAuthAt: null },
      ...{ endedAt: null, endedBy: null, endReason: null },
      version: 1,
    });
    return id;
  }
}

type Said = Pick<
  GiveConsentDto,
  'validTo' | 'noticeVersion' | 'language' | 'route' | 'note' | 'interpretedBy'
>;
type Terms = Pick<GiveConsentDto, 'subjectId' | 'serviceId' | 'areas' | 'purpose'>;

/** One answer: whose, on which terms, and how it was said. */
interface Asked {
  readonly terms: Terms;
  readonly said: Said;
  readonly answer: 'given' | 'refused';
  readonly giverId: string;
  readonly renewsId: string | null;
  readonly childHeard: ChildHeard | null;
}

/** Health is let out by a log-in as strong as a signature about health takes. */
function assertStrongLogin({ actor }: Tx, { terms, answer, said }: Asked): void {
  const wants = levelAskedFor({ answer, areas: terms.areas, route: said.route ?? 'own-device' });
  if (wants !== null && actor.acr !== wants)
    throw platformErrors['step-up-needed']({ because: 'too-low', wants });
}

/** Beside what has been answered: no no beside one's own yes, and no yes beside the terms of the one who came first. */
function assertFits({ terms, answer, giverId }: Asked, all: readonly ConsentRow[], today: LocalDate): void {
  if (answer === 'refused' && contradictsOwnYes(terms, all, giverId, today))
    throw consentErrors['withdraw-instead']();
  if (answer === 'given' && isBesideTheFirst(terms, all, giverId, today))
    throw consentErrors['answer-the-first']();
}

/** Nobody says yes about somebody old enough to be heard before they were; the same terms anew were spoken of already. */
function heardFirst({ answer, renewsId, childHeard }: Asked, hearing: Hearing): ChildHeard | null {
  if (answer === 'refused' || hearing === 'not') return null;
  if (hearing === 'must' && childHeard === null && renewsId === null)
    throw consentErrors['child-not-heard']();
  return childHeard;
}

/** No event, no answer. */
async function tellOf(tx: Tx, familyId: string, row: ConsentRow): Promise<void> {
  const { id: consentId, subjectId, serviceId, renewsId, validTo: until } = row;
  const about = { consentId, subjectId, serviceId };
  const what =
    row.state === 'refused'
      ? ({ type: 'consent-refused', payload: about } as const)
      : renewsId !== null
        ? ({ type: 'consent-renewed', payload: { ...about, renewsId, until } } as const)
        : ({ type: 'consent-given', payload: { ...about, areas: [...row.areas], until } } as const);
  await tellOfAnswer(tx, familyId, row, what, 'consent');
}

/** Everyone who must give, when this one speaks, and whether the subject is heard first; refused with why when it is not this one's to give. */
async function giversNow(
  tx: Tx,
  familyId: string,
  { subjectId, areas }: Pick<Terms, 'subjectId' | 'areas'>,
  giverId: string,
): Promise<{ readonly givers: readonly string[]; readonly hearing: Hearing }> {
  const { country } = tx.actor;
  const circle = await circleOf(tx, familyId);
  const { givers, refusal } = giversFor({ country, subjectId, areas, today: tx.today, circle }, giverId);
  refuse(refusal);
  return { givers, hearing: hearingOf(subjectId, givers, circle, tx.today) };
}

/** Whose answer this is: the caller's own, or on paper and orally the one the coordinator writes it down for. */
function speakerIn(
  tx: Tx,
  familyId: string,
  { route, givenBy, note }: Pick<GiveConsentDto, 'route' | 'givenBy' | 'note'>,
): string {
  if (isByOwnLogin(route ?? 'own-device')) {
    assertAllowed(tx.actor, 'add', 'Consent', { familyId });
    if (givenBy !== undefined && givenBy !== tx.actor.personId) throw consentErrors['not-yours-to-give']();
    return tx.actor.personId;
  }
  assertAllowed(tx.actor, 'record', 'Consent', { familyId });
  if (givenBy === undefined || note === undefined) throw consentErrors['note-needed']();
  return givenBy;
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
