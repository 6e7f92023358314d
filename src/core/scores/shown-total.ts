import { compare, type Rational, round } from '../quantities/rational.ts';
import type { GradeBand } from '../schemes/scheme.ts';

/**
 * A total with 2 decimals that never looks like the next grade: rounded half up, but down where
 * that would lift it over a band's edge. Bands compare the exact total, so 89.995 is 良好 and is
 * shown as 89.99; 91.705 is shown as 91.71.
 */
export function shownTotal(total: Rational, grades: readonly Pick<GradeBand, 'from'>[]): Rational {
  const rounded = round(total, 2);
  const isLifted = grades.some(
    ({ from }) => compare(total, from) < 0 && compare(rounded, from) >= 0,
  );
  return isLifted ? round(total, 2, 'down') : rounded;
}
