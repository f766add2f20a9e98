import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which persons an account may act as. */
@Entity('account_person')
export class AccountPerson {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;
}
