import { Column, Entity } from 'typeorm';
import type { AccessSignal, Instant } from '#contract';
import { TenantRow } from '#platform/database';

/** A signal in the access log that the data protection officer has looked at, and what came of it. */
@Entity('access_review')
export class AccessReview extends TenantRow {
  @Column({ type: 'text' })
  signal!: AccessSignal;

  @Column({ name: 'viewer_id', type: 'uuid' })
  viewerId!: string;

  @Column({ type: 'text' })
  occurrence!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'reviewed_by', type: 'uuid' })
  reviewedBy!: string;

  @Column({ name: 'reviewed_at', type: 'timestamptz' })
  reviewedAt!: Instant;
}
