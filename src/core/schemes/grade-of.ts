import { compare, type Rational, round } from '../quantities/rational.ts';
import type { GradeBand, Scheme } from './scheme.ts';

/** The band that an exact total out of 100 falls in: 89.995 is not 90. Null for a scheme without grades. */
export function gradeOf(total: Rational, { grades }: Pick<Scheme, 'grades'>): GradeBand | null {
  return grades.find(({ from }) => compare(total, from) >= 0) ?? grades.at(-1) ?? null;
}

/**
 * A total as it is shown, with 2 decimals: rounded half up, but down where that would lift it over
 * a grade's edge, so that it never looks like the next band.
 *
 * @example 91.695 → 91.70; 89.995 → 89.99
 */
export function shownTotal(total: Rational, scheme: Scheme): Rational {
  const rounded = round(total, 2);
  const isSameBand = gradeOf(rounded, scheme)?.id === gradeOf(total, scheme)?.id;
  return isSameBand ? rounded : round(total, 2, 'down');
}

/** The band that a printed grade names (等级：优秀); null where it names none. */
export function readGrade(text: string, { grades }: Scheme): GradeBand | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const longestFirst = [...grades].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.find(({ name }) => plain.includes(name)) ?? null;
}
