import { Injectable } from '@nestjs/common';
import type { LocalDate, SecrecyClass, Sector, ServiceOwner } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { AddServiceDto, ChangeServiceDto } from './dto/service.dto.js';
import type { ServiceView } from './dto/service.view.js';
import { Service } from './service.entity.js';

interface ServiceRow {
  id: string;
  name: string;
  sector: Sector;
  owner: ServiceOwner;
  secrecy: SecrecyClass;
  phone: string | null;
  closedOn: LocalDate | null;
  version: number;
}

const columns = `id, name, sector, owner, secrecy, phone, closed_on as "closedOn", version`;
const own = `select ${columns} from service where municipality_id = $1 and id = $2`;
// A protected service (crisis centre, child welfare) stands only on the list of those who keep it; a guest on its family's.
const listed = `select ${columns} from service where municipality_id = $1 and case when guest_of is null then secrecy = 'ordinary' or $2 or id = any ($3::uuid[]) else guest_of = $4 end
  order by name collate "und-x-icu", id`;

/** The units of a municipality that work with families. */
@Injectable()
export class ServicesService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** `familyId`: with the guests of that family, for whoever writes for it. */
  async list(caller: Ticket, familyId?: string): Promise<ServiceView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Service', { municipalityId: tx.municipalityId });
      const posts = tx.actor.staff;
      const keepsAll = posts.some((post) => post.role === 'administrator');
      const mine = posts.flatMap((post) => (post.serviceId === null ? [] : [post.serviceId]));
      return tx.rows<ServiceRow>(listed, [tx.municipalityId, keepsAll, mine, familyId ?? null]);
    });
  }

  async setUp(caller: Ticket, click: Click | undefined, dto: AddServiceDto): Promise<ServiceView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Service', { municipalityId: tx.municipalityId });
      return once(tx, click, () => this.write(tx, dto));
    });
  }

  async correct(caller: Ticket, id: string, version: number, dto: ChangeServiceDto): Promise<ServiceView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Service', { municipalityId: tx.municipalityId });
      await tx.change(Service, { municipalityId: tx.municipalityId, id, version }, named(dto));
      return tx.one<ServiceRow>(own, [tx.municipalityId, id]);
    });
  }

  private async write(tx: Tx, dto: AddServiceDto): Promise<ServiceView> {
    const id = newId();
    const row = {
      name: dto.name.trim(),
      sector: dto.sector,
      owner: dto.owner,
      secrecy: dto.secrecy ?? 'ordinary',
    };
    const rest = { phone: dto.phone ?? null, closedOn: null, guestOf: null, version: 1 };
    await tx.insert(Service, { municipalityId: tx.municipalityId, id, ...row, ...rest });
    await this.events.record(tx, {
      type: 'service-set-up',
      familyId: null,
      subjectIds: [],
      area: null,
      lane: 'only-me',
      payload: { serviceId: id },
    });
    return tx.one<ServiceRow>(own, [tx.municipalityId, id]);
  }
}

/** Only what the request names is changed. */
function named(dto: ChangeServiceDto): Partial<Service> {
  return Object.fromEntries(Object.entries(dto).filter(([, value]) => value !== undefined));
}
