import type { Country, LocalDate } from '#contract';
import { checkNationalNumber } from '#platform/database';

/**
 * A national number no living person has: in Norway the month is 80 higher, in Denmark the day is 60 higher.
 * The same birth date and turn always give the same number.
 */
export function syntheticNumber(country: Country, born: LocalDate, turn: number): string {
  return country === 'NO' ? norwegian(born, turn) : danish(born, turn);
}

const two = (value: number) => String(value).padStart(2, '0');
const three = (value: number) => String(value).padStart(3, '0');

/** The seventh digit says the century. */
function danish(born: LocalDate, turn: number): string {
  const { year, month, day } = partsOf(born);
  const seventh = year < 2000 ? turn % 4 : 4 + (turn % 5);
  return `${two(day + 60)}${two(month)}${two(year % 100)}${seventh}${three(turn % 1000)}`;
}

/** About one in six serial numbers has no check digits; the next one that has is taken. */
function norwegian(born: LocalDate, turn: number): string {
  const { year, month, day } = partsOf(born);
  const first = year < 2000 ? 0 : 500;
  for (let step = 0; step < 500; step += 1) {
    const serial = first + ((turn + step) % 500);
    const digits = withChecks(`${two(day)}${two(month + 80)}${two(year % 100)}${three(serial)}`);
    if (digits !== undefined && checkNationalNumber('NO', digits, born).valid) return digits;
  }
  throw new Error(`There is no synthetic number left for somebody born on ${born}.`);
}

const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

function withChecks(front: string): string | undefined {
  let digits = front;
  for (const row of weights) {
    const sum = row.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) return undefined;
    digits += String(check);
  }
  return digits;
}

function partsOf(born: LocalDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  return { year, month, day };
}
