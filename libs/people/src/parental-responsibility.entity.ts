import { Entity } from 'typeorm';
import { ChildAndAdult } from './child-and-adult.js';

/** Foreldreansvar / forældremyndighed: dated, sourced; the adult may live elsewhere. */
@Entity('parental_responsibility')
export class ParentalResponsibility extends ChildAndAdult {}
