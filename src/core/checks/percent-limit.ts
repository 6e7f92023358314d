import { type Rational, rational } from '../quantities/rational.ts';

/** A limit of the settings, a percentage with 2 decimals at most, as a fraction: 65 → 13/20. */
export function percentLimit(percent: number): Rational {
  return rational(Math.round(percent * 100), 10_000);
}
