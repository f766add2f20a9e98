import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** Written down before a sealed file is put in its place, so that none can lie there unknown. Its id says nothing. */
@Entity('stored_file')
export class StoredFile extends FamilyRow {
  @Column({ name: 'put_at', type: 'timestamptz' })
  putAt!: Instant;
}
