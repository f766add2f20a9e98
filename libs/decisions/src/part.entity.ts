import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change in a frozen version, salted and hashed. Never changed. */
@Entity('part')
export class PartRow {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'subject_ids', type: 'uuid', array: true })
  subjectIds!: string[];

  @Column({ type: 'text' })
  area!: string;

  @Column({ type: 'text' })
  lane!: string;

  @Column({ name: 'named_ids', type: 'uuid', array: true })
  namedIds!: string[];

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'service_id', type: 'uuid', nullable: true })
  serviceId!: string | null;

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
}
