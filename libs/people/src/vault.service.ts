import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { Events } from '#platform/audit';
import { newId, type SecretKeys, type Tx, type WorkerTx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { peopleErrors } from './people.errors.js';
import { isContactPoint, plainContact, type ContactKind } from './rules/contact-point.js';
import { openEntry, SECRET_KEYS, sealEntry, type VaultKind } from './vault.seal.js';

const put = 'select vault.put($1, $2, $3, $4, $5, $6, $7)';

/** Contact points and national numbers, sealed. The database lets them out through one function that writes the log first. */
@Injectable()
export class VaultService {
  constructor(
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    private readonly events: Events,
  ) {}

  /** Keeps a contact point; the one before it ends. `shared`: known to belong to several people, so no message goes there. */
  async keepContact(
    tx: Tx,
    personId: string,
    kind: ContactKind,
    written: string,
    shared = false,
  ): Promise<void> {
    const plain = plainContact(kind, written);
    if (!isContactPoint(kind, plain)) throw peopleErrors['contact-point-invalid']({ kind });
    await this.keep(tx, personId, kind, plain, shared);
  }

  /** For whoever registers the person; there is no way to read it back. */
  async keepNationalNumber(tx: Tx, personId: string, digits: string): Promise<void> {
    await this.keep(tx, personId, 'national-number', digits, false);
  }

  /** A contact point for one who may read it: the person, the coordinator, or for protected people the named staff alone. */
  async readContact(tx: Tx, personId: string, kind: ContactKind): Promise<string> {
    const value = await this.findContact(tx, personId, kind);
    if (value === undefined) throw platformErrors['not-found']();
    return value;
  }

  async findContact(tx: Tx, personId: string, kind: ContactKind): Promise<string | undefined> {
    const { sealed } = await tx.one<{ sealed: Buffer | null }>('select vault.read($1, $2) as sealed', [
      personId,
      kind,
    ]);
    if (sealed === null) return undefined;
    return openEntry(this.keys, { municipalityId: tx.municipalityId, personId, kind }, sealed);
  }

  /** Where a neutral message may go: never to an address several people gave. */
  async findMessageAddress(tx: WorkerTx, personId: string): Promise<string | undefined> {
    const found = await tx.one<{ sealed: Buffer | null }>('select vault.address_for_message($1) as sealed', [
      personId,
    ]);
    if (found.sealed === null) return undefined;
    return openEntry(this.keys, { municipalityId: tx.municipalityId, personId, kind: 'email' }, found.sealed);
  }

  /** Puts an employee on the closed list of those who may read a protected person's contact points; never oneself. */
  async nameReader(tx: Tx, personId: string, staffPersonId: string, until: LocalDate | null): Promise<void> {
    await tx.rows('select vault.name_reader($1, $2, $3, $4)', [newId(), personId, staffPersonId, until]);
    await this.events.record(tx, {
      type: 'reader-named',
      familyId: null,
      subjectIds: [],
      area: null,
      lane: 'only-me',
      payload: { personId, readerId: staffPersonId },
    });
  }

  private async keep(
    tx: Tx,
    personId: string,
    kind: VaultKind,
    plain: string,
    shared: boolean,
  ): Promise<void> {
    const place = { municipalityId: tx.municipalityId, personId, kind };
    const { sealed, hashed, streetHashed } = sealEntry(this.keys, place, plain);
    await tx.rows(put, [newId(), personId, kind, sealed, hashed, streetHashed, shared]);
  }
}
