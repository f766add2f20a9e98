import { Injectable } from '@nestjs/common';

import type { Instant } from '#contract';
import { Database } from '#platform/database';

import type { Evidence } from '../evidence.js';
import { type ExportFile, sealDocument } from '../proof/export.js';
import { readToken } from '../proof/jws.js';
import type { KeySet } from '../proof/keys.js';
import { type ReceiptFile, type Sheet } from '../proof/receipt.js';
import { Keys } from './keys.js';
import { keySetOf, readPublishedKeys } from './published-keys.js';

/** What `/.well-known/jwks.json` answers, and what travels along with a receipt. */
@Injectable()
export class PublishedKeys {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** Every public key that was ever in use, this process's own among them before the worker has made it known. */
  async all(): Promise<KeySet> {
    const known = await this.database.anonymous(readPublishedKeys);
    const own = this.keys.published.keys.filter((key) => !known.some(({ kid }) => kid === key.kid));
    return { keys: [...known, ...own] };
  }

  /** A receipt as a person keeps it: checked offline with nothing but this file. */
  async receiptFile(receipt: string, sheet?: Sheet): Promise<ReceiptFile> {
    const { keys } = await this.all();
    const file = {
      format: 'velferdslab/receipt@1' as const,
      receipt,
      keys: keySetOf(keys, readToken(receipt).kid),
    };
    return sheet === undefined ? file : { ...file, sheet };
  }

  /** A family's export as it leaves the house: the document under seal, each event with its own proof. */
  async exportFile(evidence: Evidence, document: unknown, exportedAt: Instant): Promise<ExportFile> {
    const seal = sealDocument(document, exportedAt, this.keys.receipt);
    const { events, checkpoints } = evidence;
    const kids = [...checkpoints, seal].map((token) => readToken(token).kid);
    const { keys } = await this.all();
    return {
      format: 'velferdslab/export@1',
      events,
      checkpoints,
      keys: keySetOf(keys, ...kids),
      document,
      seal,
    };
  }
}
