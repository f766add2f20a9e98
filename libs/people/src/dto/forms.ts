import { applyDecorators } from '@nestjs/common';
import { IsDateString, Matches } from 'class-validator';

/** A text with something in it and no control characters. */
export const plainText = /^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u;

/** A phone number as people write it. */
export const workPhone = /^\+?\d[\d ]{4,18}$/;

/** A day of a calendar people use. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(IsDateString({ strict: true }), Matches(/^(19|20|21)\d\d-\d\d-\d\d$/));
