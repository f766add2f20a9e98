import { Column, Entity } from 'typeorm';
import { TenantRow } from '#platform/database';

/** Which persons an account may act as. */
@Entity('account_person')
export class AccountPerson extends TenantRow {
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;
}
