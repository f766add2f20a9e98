import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { StatutoryDecisionDto } from './statutory-decision.dto.js';

const faultsOf = (decidedOn: string): string[] =>
  validateSync(plainToInstance(StatutoryDecisionDto, { decidedOn }))
    .filter(({ property }) => property === 'decidedOn')
    .flatMap(({ constraints = {} }) => Object.keys(constraints));

describe('the day a decision was taken elsewhere', () => {
  it.each(['2026-11-22', '2024-02-29'])('is a day of the calendar: %s', (day) => {
    expect(faultsOf(day)).toEqual([]);
  });

  it.each(['2026-13-01', '2026-02-30', '2027-02-29', '0000-00-00'])('is not %s', (day) => {
    expect(faultsOf(day)).toContain('isIso8601');
  });
});
