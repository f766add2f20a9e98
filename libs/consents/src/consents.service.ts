import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { CircleListeners, type Waiting } from '#families';
import { assertAllowed } from '#platform/access';
import { Database, newId, settle, type BareTx, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { claimed, once, type Click } from '#platform/http';
import { interpretedIn, type Circle } from '#people';
import { Consent } from './consent.entity.js';
import { knownOf, serviceAnswered, type Known } from './consent-known.js';
import { consentErrors } from './consents.errors.js';
import { askAgain } from './ask-again.js';
import { consentIn, consentsOf, type ConsentFacts, type ConsentRow } from './consents.queries.js';
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
import { endsOn, openAreas, type Opening } from './rules/opened.js';
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
    const opening = (tx: BareTx) =>
      settle([claimed(tx, click), this.circle.waiting(tx, familyId), knownOf(tx, familyId, dto)]);
    return this.database.act(caller, opening, async (tx, [isMine, waiting, known]) => {
      if (dto.areas.length === 0)
        throw platformErrors['invalid-request']({ errors: [{ field: 'areas', faults: ['arrayNotEmpty'] }] });
      const giverId = speakerIn(tx, familyId, dto);
      const asked: Asked = {
        ...{ terms: dto, said: dto, giverId, renewsId: null, childHeard: dto.childHeard ?? null },
        answer: dto.answer ?? 'given',
      };
      return once(tx, click, () => this.answer(tx, familyId, asked, known, waiting), isMine);
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
        const old = consentIn({ consents: all }, consentId);
        const { subjectId, serviceId, purpose } = old;
        const terms = { subjectId, serviceId, purpose, areas: [...old.areas] };
        const waiting = await this.circle.waiting(tx, familyId);
        const known = await knownOf(tx, familyId, terms);
        giversNow(tx, known.facts.circle, terms, giverId);
        if (
          !isRenewable({ ...old, state: shownState(old, tx.today) }, tx.today) ||
          isAnsweredAnew(old, all, [giverId])
        )
          throw consentErrors['not-renewable']();
        const asked = { terms, said: dto, giverId, renewsId: old.id, childHeard: old.childHeard } as const;
        return this.answer(tx, familyId, { ...asked, answer: 'given' }, known, waiting);
      });
    });
  }

  /** What an answer changes is known before it is written, so nothing of it is waited for. */
  private async answer(
    tx: Tx,
    familyId: string,
    asked: Asked,
    known: Known,
    waiting: readonly Waiting[],
  ): Promise<ConsentGivenView> {
    const given = await this.record(tx, familyId, asked, known);
    await askAgain(tx, familyId, waiting, known.facts, given);
    await tellOf(tx, familyId, given, known);
    await lanesFollow(tx, familyId, given, known.followers);
    return { id: given.id, state: shownState(given, tx.today) };
  }

  private async record(tx: Tx, familyId: string, asked: Asked, known: Known): Promise<Given> {
    const { terms, said, answer: state, giverId, renewsId } = asked;
    const { subjectId, serviceId, purpose, areas } = terms;
    const { noticeVersion, language } = said;
    serviceAnswered(tx, known);
    if (!isNoticeInForce(notices, { version: noticeVersion, language }, tx.today))
      throw consentErrors['unknown-notice']();
    const { givers, hearing } = giversNow(tx, known.facts.circle, terms, giverId);
    const childHeard = heardFirst(asked, hearing);
    assertStrongLogin(tx, asked);
    const { validFrom, validTo, refusal } = periodFor(tx.today, said.validTo, known.months);
    refuse(refusal);
    assertFits(asked, known.facts.consents, tx.today);
    const interpreted = await interpretedIn(tx, familyId, said.interpretedBy);
    const id = newId();
    const row = { id, subjectId, serviceId, purpose, validFrom, validTo, state, renewsId };
    const people = { areas: [...areas], givenBy: [giverId], givers: [...givers] };
    await tx.insert(Consent, {
      municipalityId: tx.municipalityId,
      familyId,
      ...{ ...row, ...people, noticeVersion, language },
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
    return givenNow({ ...row, ...people }, known.facts, tx.today);
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

/** An answer as it stands once it is written. */
type Given = Omit<Opening, 'areas'> &
  Pick<ConsentRow, 'id' | 'renewsId' | 'areas' | 'openAreas' | 'opens' | 'validTo'>;

function givenNow(
  row: Opening & Pick<ConsentRow, 'id' | 'renewsId'>,
  { circle, consents }: ConsentFacts,
  today: LocalDate,
): Given {
  const birthDate = circle.persons.find(({ id }) => id === row.subjectId)?.birthDate ?? null;
  const ends = { ...row, validTo: endsOn(row, birthDate) };
  const opened = openAreas(ends, consents, today);
  return { ...ends, openAreas: opened, opens: opened.length === row.areas.length };
}

/** No event, no answer. */
async function tellOf(tx: Tx, familyId: string, row: Given, known: Known): Promise<void> {
  const { id: consentId, subjectId, serviceId, renewsId, validTo: until } = row;
  const about = { consentId, subjectId, serviceId };
  const what =
    row.state === 'refused'
      ? ({ type: 'consent-refused', payload: about } as const)
      : renewsId !== null
        ? ({ type: 'consent-renewed', payload: { ...about, renewsId, until } } as const)
        : ({ type: 'consent-given', payload: { ...about, areas: [...row.areas], until } } as const);
  const services = [...known.facts.services, serviceAnswered(tx, known)];
  await tellOfAnswer(tx, familyId, row, what, 'consent', { ...known.facts, services });
}

/** Everyone who must give, when this one speaks, and whether the subject is heard first; refused with why when it is not this one's to give. */
function giversNow(
  tx: Tx,
  circle: Circle,
  { subjectId, areas }: Pick<Terms, 'subjectId' | 'areas'>,
  giverId: string,
): { readonly givers: readonly string[]; readonly hearing: Hearing } {
  const { country } = tx.actor;
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
