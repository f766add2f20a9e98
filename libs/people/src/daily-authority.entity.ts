import { Entity } from 'typeorm';
import { ChildAndAdult } from './child-and-adult.js';

/** The parent the child lives with (bopælsforælder); two rows at once when residence is shared. */
@Entity('daily_authority')
export class DailyAuthority extends ChildAndAdult {}
