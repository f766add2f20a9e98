import { Column, Entity } from 'typeorm';
import { ItemRow } from '#platform/access';

/** One change in a frozen version, salted and hashed. Never changed. */
@Entity('part')
export class PartRow extends ItemRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ type: 'int' })
  position!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'matter_class', type: 'text' })
  matterClass!: string;

  @Column({ type: 'jsonb' })
  change!: unknown;

  @Column({ type: 'text' })
  salt!: string;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ name: 'promised_as', type: 'uuid', nullable: true })
  promisedAs!: string | null;
}
