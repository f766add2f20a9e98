import { Column, PrimaryColumn } from 'typeorm';

/** A row of one municipality: every key begins with it, so that no row can point into another. */
export abstract class TenantRow {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;
}

/** A row behind one family's wall. */
export abstract class FamilyRow extends TenantRow {
  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;
}
