import { Injectable } from '@nestjs/common';
import type { LocalDate, StaffRole } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { ChangeStaffDto } from './dto/change-staff.dto.js';
import type { AppointStaffDto } from './dto/staff.dto.js';
import type { StaffView } from './dto/staff.view.js';
import { peopleErrors } from './people.errors.js';
import { PersonsService } from './persons.service.js';
import { checkPeriod } from './rules/recorded-facts.js';
import { Staff } from './staff.entity.js';

const columns = `s.id, s.person_id as "personId", p.given_name as "givenName", p.family_name as "familyName", s.service_id as "serviceId",
  s.role, s.mandate, s.work_phone as "workPhone", s.work_hours as "workHours", s.valid_from as "validFrom", s.valid_to as "validTo", s.version`;
const from = `from staff s join person p on p.municipality_id = s.municipality_id and p.id = s.person_id where s.municipality_id = $1 and s.role <> 'guest'`;
const one = `select ${columns} ${from} and s.id = $2`;
// A leader sees the roster of their own services; who works in a protected service is for those with a need.
const listed = `select ${columns} ${from} and ($2 or s.service_id = any ($3::uuid[]))
  order by p.family_name collate "und-x-icu", p.given_name collate "und-x-icu", s.id`;
const employed = `select p.id from person p where p.municipality_id = $1 and p.id = $2 and p.kind = 'staff'`;
const openService = `select id from service where municipality_id = $1 and id = $2 and (closed_on is null or closed_on > (select app.today()))`;
const administrators = `select id from staff where municipality_id = $1 and role = 'administrator'
  and (valid_to is null or valid_to > $2) order by id for update`;
const municipalityWide: readonly StaffRole[] = ['administrator', 'data-protection-officer', 'manager'];

/** Who works where, as what: appointed and ended by the municipality's administrator. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly events: Events,
  ) {}

  async list(caller: Ticket): Promise<StaffView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Staff', { municipalityId: tx.municipalityId });
      const keepsAll = tx.actor.staff.some((post) => post.role === 'administrator');
      const leads = tx.actor.staff.filter((post) => post.role === 'service-leader');
      return tx.rows<StaffView>(listed, [tx.municipalityId, keepsAll, leads.map((post) => post.serviceId)]);
    });
  }

  async appoint(caller: Ticket, click: Click | undefined, dto: AppointStaffDto): Promise<StaffView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Staff', { municipalityId: tx.municipalityId });
      return once(tx, click, () => this.write(tx, dto));
    });
  }

  /** A new mandate, phone or end; anything else is another post, with its own days. */
  async correct(caller: Ticket, id: string, version: number, dto: ChangeStaffDto): Promise<StaffView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Staff', { municipalityId: tx.municipalityId });
      const post = await tx.one<StaffView>(one, [tx.municipalityId, id]);
      const validTo = dto.validTo === undefined ? post.validTo : dto.validTo;
      refuseBackwards(post.validFrom, validTo);
      if (post.role === 'administrator' && validTo !== null) await assertAnotherRemains(tx, id, validTo);
      const { mandate = post.mandate, workPhone = post.workPhone, workHours = post.workHours } = dto;
      const set = { mandate, workPhone, workHours, validTo };
      await tx.change(Staff, { municipalityId: tx.municipalityId, id, version }, set);
      if (dto.validTo) await this.tell(tx, 'staff-ended', post);
      return tx.one<StaffView>(one, [tx.municipalityId, id]);
    });
  }

  private async write(tx: Tx, dto: AppointStaffDto): Promise<StaffView> {
    const { role, serviceId = null, mandate = null, validTo = null } = dto;
    const { workPhone = null, workHours = null } = dto;
    const validFrom = dto.validFrom ?? tx.today;
    refuseBackwards(validFrom, validTo);
    if (serviceId === null && !municipalityWide.includes(role))
      throw peopleErrors['fact-refused']({ because: 'service-needed' });
    if (serviceId !== null) await tx.one(openService, [tx.municipalityId, serviceId]);
    const personId = await this.employee(tx, dto);
    const id = newId();
    const post = { personId, serviceId, role, mandate, workPhone, workHours, validFrom, validTo, version: 1 };
    await tx.insert(Staff, { municipalityId: tx.municipalityId, id, ...post });
    await this.tell(tx, 'staff-appointed', { id, personId, role });
    return tx.one<StaffView>(one, [tx.municipalityId, id]);
  }

  private async employee(tx: Tx, dto: AppointStaffDto): Promise<string> {
    const known = dto.personId ?? undefined;
    if (known !== undefined) {
      const { id } = await tx.one<{ id: string }>(employed, [tx.municipalityId, known]);
      return id;
    }
    const { givenName = '', familyName = '', nationalNumber = '', email, phone, language } = dto;
    const contacts = { ...(email && { email }), ...(phone && { phone }) };
    const told = { givenName, familyName, nationalNumber, contacts, ...(language && { language }) };
    return this.persons.registerStaff(tx, told);
  }

  private async tell(
    tx: Tx,
    type: 'staff-appointed' | 'staff-ended',
    post: { id: string; personId: string; role: StaffRole },
  ): Promise<void> {
    await this.events.record(tx, {
      type,
      familyId: null,
      subjectIds: [],
      area: null,
      lane: 'only-me',
      payload: { staffId: post.id, personId: post.personId, role: post.role },
    });
  }
}

function refuseBackwards(validFrom: LocalDate, validTo: LocalDate | null): void {
  const because = checkPeriod(validFrom, validTo);
  if (because !== null) throw peopleErrors['fact-refused']({ because });
}

/** Locks all of them: two administrators who end each other at once would leave nobody. */
async function assertAnotherRemains(tx: Tx, ending: string, on: LocalDate): Promise<void> {
  const left = await tx.rows<{ id: string }>(administrators, [tx.municipalityId, on]);
  if (!left.some(({ id }) => id !== ending)) throw peopleErrors['last-administrator']();
}
