import { Column, Entity } from 'typeorm';
import type { Instant, Language, LocalDate, ProtectionGrade } from '#contract';
import { TenantRow } from '#platform/database';

/** A person as one controller knows them; staff are persons of their own. */
@Entity('person')
export class Person extends TenantRow {
  @Column({ type: 'text' })
  kind!: 'citizen' | 'staff';

  @Column({ name: 'given_name', type: 'text' })
  givenName!: string;

  @Column({ name: 'family_name', type: 'text' })
  familyName!: string;

  @Column({ name: 'birth_date', type: 'date', nullable: true })
  birthDate!: LocalDate | null;

  @Column({ name: 'carried_by_id', type: 'uuid', nullable: true })
  carriedById!: string | null;

  @Column({ name: 'due_date', type: 'date', nullable: true })
  dueDate!: LocalDate | null;

  @Column({ name: 'died_on', type: 'date', nullable: true })
  diedOn!: LocalDate | null;

  @Column({ type: 'text' })
  capacity!: 'full' | 'no-consent';

  @Column({ name: 'no_view_reason', type: 'text', nullable: true })
  noViewReason!: string | null;

  @Column({ name: 'protection_grade', type: 'text' })
  protectionGrade!: ProtectionGrade;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ name: 'interpreter_language', type: 'text', nullable: true })
  interpreterLanguage!: string | null;

  @Column({ name: 'plain_language', type: 'boolean' })
  plainLanguage!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
