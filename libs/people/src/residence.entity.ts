import { Entity } from 'typeorm';
import { ChildAndAdult } from './child-and-adult.js';

/** Which adult a child is with in daily life, foster parents included. */
@Entity('residence')
export class Residence extends ChildAndAdult {}
