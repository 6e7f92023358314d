import type { Attendance } from '../core/attendance/attendance.ts';
import { subtract } from '../core/quantities/rational.ts';
import { formatCount } from './numbers.ts';

/** Says of how many of the period's months the roster has marks; null where it has all of them. */
export function heldMonths(
  { missingMonths, periodMonths }: Pick<Attendance, 'missingMonths' | 'periodMonths'>,
  say: (held: string, period: string) => string,
): string | null {
  return (
    missingMonths &&
    say(formatCount(subtract(periodMonths, missingMonths)), formatCount(periodMonths))
  );
}
