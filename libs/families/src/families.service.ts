import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { Appointment } from './appointment.entity.js';
import type { CircleTx } from './circle-listeners.js';
import type { FoundFamilyDto } from './dto/found-family.dto.js';
import { familyErrors } from './families.errors.js';
import { Family } from './family.entity.js';
import { TeamMember } from './team-member.entity.js';
import { tell } from './tell.js';

export interface Founded {
  readonly id: string;
}

@Injectable()
export class FamiliesService {
  constructor(private readonly database: Database) {}

  /** The first coordinator rests on a recorded appointment that the family is told of, on no decision yet. */
  async found(caller: Ticket, dto: FoundFamilyDto, click?: Click): Promise<Founded> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Family', { municipalityId: tx.municipalityId });
      return once(tx, click, async () => {
        const serviceId = serviceOfCoordinator(tx, dto.serviceId);
        const id = newId();
        await tx.insert(Family, {
          municipalityId: tx.municipalityId,
          id,
          name: dto.name,
          step: 'sign-up',
          stepSince: tx.at,
          foundedBy: tx.actor.personId,
          foundingServiceId: serviceId,
          createdAt: tx.at,
          version: 1,
        });
        await appointFirstCoordinator(tx, id, serviceId);
        return { id };
      });
    });
  }
}

/** From whose service the founder coordinates; with several posts the caller must say which. */
function serviceOfCoordinator(tx: Tx, wanted: string | undefined): string {
  const posts = tx.actor.staff.filter((post) => post.role === 'coordinator' && post.serviceId !== null);
  const fitting = wanted === undefined ? posts : posts.filter((post) => post.serviceId === wanted);
  const [only, second] = fitting;
  if (only?.serviceId === undefined || only.serviceId === null || second !== undefined)
    throw familyErrors['not-in-service']();
  return only.serviceId;
}

async function appointFirstCoordinator(tx: Tx, familyId: string, serviceId: string): Promise<void> {
  const { municipalityId, at, today, actor } = tx;
  const { personId } = actor;
  const appointmentId = newId();
  await tx.insert(Appointment, {
    municipalityId,
    id: appointmentId,
    familyId,
    kind: 'first-coordinator',
    personId,
    serviceId,
    appointedBy: personId,
    reason: 'founding',
    validFrom: today,
    validTo: null,
    toldAt: at,
  });
  const basisId = await basisOfAppointment(tx, familyId, appointmentId);
  await tx.insert(TeamMember, {
    municipalityId,
    id: newId(),
    familyId,
    personId,
    serviceId,
    duty: 'coordinator',
    basisId,
    validFrom: today,
    validTo: null,
    leftBecause: null,
  });
  const toldTo = { familyId, subjectIds: [personId], area: 'network', lane: 'family' } as const;
  await tell(tx, { ...toldTo, type: 'family-founded', payload: { familyId } });
  await tell(tx, { ...toldTo, type: 'coordinator-appointed', payload: { appointmentId, personId } });
}

async function basisOfAppointment(tx: Tx, familyId: string, appointmentId: string): Promise<string> {
  const id = newId();
  await tx.rows(
    `insert into basis (municipality_id, id, family_id, kind, appointment_id, created_at) values ($1, $2, $3, 'appointment', $4, $5)`,
    [tx.municipalityId, id, familyId, appointmentId, tx.at],
  );
  return id;
}

/** Everyone who is a member today: what concerns the whole family is about them. */
export async function memberIds(tx: CircleTx, familyId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select distinct person_id as id from member where family_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
    [familyId, tx.today],
  );
  return rows.map((row) => row.id);
}
