import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { ContactPointView, KeepContactPointDto, NameReaderDto } from './dto/contact-point.dto.js';
import { contactKinds, type ContactKind } from './rules/contact-point.js';
import { VaultService } from './vault.service.js';

const belongs = 'select 1 where app.belongs_today($1, $2)';

/** How people can be reached: told and read one at a time, each reading on record. */
@Injectable()
export class ContactPointsService {
  constructor(
    private readonly database: Database,
    private readonly vault: VaultService,
    private readonly events: Events,
  ) {}

  async readOwn(caller: Ticket, kind: string): Promise<ContactPointView> {
    return this.database.write(caller, (tx) => this.read(tx, tx.actor.personId, kind));
  }

  async keepOwn(caller: Ticket, kind: string, dto: KeepContactPointDto): Promise<ContactPointView> {
    return this.database.write(caller, (tx) => this.keep(tx, tx.actor.personId, kind, dto));
  }

  async readFor(caller: Ticket, familyId: string, personId: string, kind: string): Promise<ContactPointView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Vault', { familyId });
      await tx.one(belongs, [familyId, personId]);
      return this.read(tx, personId, kind);
    });
  }

  async keepFor(
    caller: Ticket,
    family: { familyId: string; personId: string },
    kind: string,
    dto: KeepContactPointDto,
  ): Promise<ContactPointView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Vault', { familyId: family.familyId });
      await tx.one(belongs, [family.familyId, family.personId]);
      return this.keep(tx, family.personId, kind, dto);
    });
  }

  async nameReader(caller: Ticket, dto: NameReaderDto, click: Click | undefined): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'appoint', 'Vault', { municipalityId: tx.municipalityId });
      await once(tx, click, () =>
        this.vault.nameReader(tx, dto.personId, dto.staffPersonId, dto.until ?? null),
      );
    });
  }

  private async read(tx: Tx, personId: string, written: string): Promise<ContactPointView> {
    const kind = kindIn(written);
    return { kind, value: await this.vault.readContact(tx, personId, kind) };
  }

  private async keep(
    tx: Tx,
    personId: string,
    written: string,
    dto: KeepContactPointDto,
  ): Promise<ContactPointView> {
    const kind = kindIn(written);
    await this.vault.keepContact(tx, personId, kind, dto.value, dto.shared ?? false);
    await this.events.record(tx, {
      type: 'person-corrected',
      familyId: null,
      subjectIds: [],
      area: null,
      lane: 'only-me',
      payload: { personId, fields: [kind] },
    });
    return { kind, value: dto.value };
  }
}

function kindIn(written: string): ContactKind {
  const kind = contactKinds.find((known) => known === written);
  if (kind === undefined) throw platformErrors['not-found']();
  return kind;
}
