import type { Attendance } from '../core/attendance/attendance.ts';
import { missingMonths } from '../core/attendance/missing-months.ts';
import { subtract } from '../core/quantities/rational.ts';
import { formatCount } from './numbers.ts';

/** Says of how many of the period's months the roster has marks; null where it has all of them. */
export function heldMonths(
  attendance: Attendance,
  say: (held: string, period: string) => string,
): string | null {
  const missing = missingMonths(attendance);
  const { periodMonths } = attendance;
  return missing && say(formatCount(subtract(periodMonths, missing)), formatCount(periodMonths));
}
