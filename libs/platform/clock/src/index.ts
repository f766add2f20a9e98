export { fallsOnHoliday, isWorkingDay } from './holidays.js';
export { Clock, SystemClock, FixedClock } from './clock.js';
export {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  localDateOf,
  startOfDay,
  timeZoneOf,
} from './local-date.js';
