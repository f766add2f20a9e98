import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { Service } from '#municipalities';
import { PersonsService, Staff } from '#people';
import { assertAllowed } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { GuestServiceDto, InviteGuestDto } from './dto/guests.dto.js';
import type { GuestView } from './dto/guests.view.js';
import type { RecordedView } from './dto/records.dto.js';
import { familyErrors } from './families.errors.js';
import { guestActsOf, guestName, refusalOfGuest } from './rules/guests.js';
import { toldOf } from './team-changes.js';
import { tell } from './tell.js';

const open = `t.family_id = $1 and t.service_id = u.id and (t.valid_to is null or t.valid_to > (select app.today()))`;
// One line for each guest: a post that was made longer is a new one, and the newest says until when.
const listed = `
select distinct on (s.person_id, s.service_id) s.id, s.person_id as "personId", p.given_name || ' ' || p.family_name as name,
  u.id as "serviceId", u.name as service, u.owner, s.valid_to as until,
  exists (select 1 from team_member t where ${open}) as "isAgreed",
  exists (select 1 from team_member t where ${open} and t.person_id = s.person_id) as "isInTeam"
from service u
  join staff s on s.municipality_id = u.municipality_id and s.service_id = u.id
  join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
where u.guest_of = $1
order by s.person_id, s.service_id, s.valid_to desc, s.id desc`;
const post = `select s.person_id as "personId", s.service_id as "serviceId"
  from staff s join service u on u.municipality_id = s.municipality_id and u.id = s.service_id where u.guest_of = $1 and s.id = $2`;
const standing = `select id, version from staff where person_id = $1 and service_id = $2 and valid_to > $3 order by id for update`;

/** Services and employees from outside the municipality, let in to one family for a time. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<GuestView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Team', { familyId });
      const rows = await tx.rows<Omit<GuestView, 'allowedActions'>>(listed, [familyId]);
      return rows.map((row) => ({ ...row, allowedActions: [...guestActsOf(tx.today, row.until)] }));
    });
  }

  /** Entered here, so that the family can be asked; the place in the team and what is shared are the family's to give. */
  async invite(caller: Ticket, familyId: string, dto: InviteGuestDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Team', { familyId });
      return once(tx, click, async () => {
        refuse(tx.today, dto.until);
        const serviceId = await this.guestService(tx, familyId, dto);
        const { givenName, familyName, nationalNumber } = dto;
        const personId = await this.persons.employeeFromOutside(tx, {
          givenName,
          familyName,
          nationalNumber,
        });
        if ((await tx.rows(standing, [personId, serviceId, tx.today])).length > 0)
          throw familyErrors['already-there']();
        const guest = { personId, serviceId, until: dto.until };
        const staffId = await appoint(tx, guest);
        await tellOf(tx, familyId, 'guest-invited', { staffId, ...guest });
        return { id: staffId };
      });
    });
  }

  /** Longer, shorter, or out today when no day is named. A new time is a new post: what was, stands. */
  async setUntil(caller: Ticket, familyId: string, guestId: string, day?: LocalDate): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Team', { familyId });
      const { personId, serviceId } = await tx.one<Omit<Guest, 'until'>>(post, [familyId, guestId]);
      const until = day ?? tx.today;
      refuse(tx.today, until);
      const posts = await tx.rows<{ id: string; version: number }>(standing, [personId, serviceId, tx.today]);
      for (const { id, version } of posts)
        await tx.change(Staff, { municipalityId: tx.municipalityId, id, version }, { validTo: tx.today });
      const guest = { personId, serviceId, until };
      const staffId = until > tx.today ? await appoint(tx, guest) : guestId;
      await tellOf(tx, familyId, 'guest-until-set', { staffId, ...guest });
    });
  }

  private async guestService(tx: Tx, familyId: string, dto: InviteGuestDto): Promise<string> {
    const { serviceId, service } = dto;
    if ((serviceId === undefined) === (service === undefined))
      throw platformErrors['invalid-request']({ errors: [{ field: 'service', faults: ['isOneOfTwo'] }] });
    if (service !== undefined) return enter(tx, familyId, service);
    const known = 'select id from service where guest_of = $1 and id = $2';
    return (await tx.one<{ id: string }>(known, [familyId, serviceId])).id;
  }
}

async function enter(tx: Tx, familyId: string, told: GuestServiceDto): Promise<string> {
  const id = newId();
  const { owner, sector, secrecy = 'ordinary', phone = null } = told;
  const name = guestName(told.name, told.ownerName);
  const row = { name, owner, sector, secrecy, phone, closedOn: null, guestOf: familyId, version: 1 };
  await tx.insert(Service, { municipalityId: tx.municipalityId, id, ...row });
  return id;
}

interface Guest {
  readonly personId: string;
  readonly serviceId: string;
  readonly until: LocalDate;
}

async function appoint(tx: Tx, { personId, serviceId, until }: Guest): Promise<string> {
  const id = newId();
  const place = {
    personId,
    serviceId,
    role: 'guest',
    mandate: null,
    workPhone: null,
    workHours: null,
  } as const;
  const days = { validFrom: tx.today, validTo: until, version: 1 };
  await tx.insert(Staff, { municipalityId: tx.municipalityId, id, ...place, ...days });
  return id;
}

async function tellOf(
  tx: Tx,
  familyId: string,
  type: 'guest-invited' | 'guest-until-set',
  payload: Guest & { readonly staffId: string },
): Promise<void> {
  await tell(tx, { type, familyId, ...(await toldOf(tx, payload.serviceId, payload.personId)), payload });
}

function refuse(today: LocalDate, until: LocalDate): void {
  const because = refusalOfGuest(today, until);
  if (because !== null) throw familyErrors[because]();
}
