import { compare, type Rational, subtract, sum, zero } from '../quantities/rational.ts';
import type { AttendanceMonth } from './attendance.ts';

/**
 * How much of the evaluation period no roster holds: who was on post then is not known, so that
 * nothing can be said to be short. Null where the rosters hold all of it.
 *
 * @example a period of 12 months, marks for five: 7
 */
export function missingMonths({
  months,
  periodMonths,
}: {
  readonly months: readonly Pick<AttendanceMonth, 'weight'>[];
  readonly periodMonths: Rational;
}): Rational | null {
  const missing = subtract(periodMonths, sum(months.map(({ weight }) => weight)));
  return compare(missing, zero) > 0 ? missing : null;
}
