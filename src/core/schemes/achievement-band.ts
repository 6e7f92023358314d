import { multiply, type Rational, rational, zero } from '../quantities/rational.ts';

/** How far a qualitative item was achieved, as a person judges it. */
export type Achievement = 'met' | 'partly' | 'not';

/**
 * The points that a judgement allows (财预〔2020〕10号): full achievement 100 to 80 % of the marks,
 * partial 80 to 60 %, little 60 to 0 %, ends included.
 *
 * @example met, 10 marks → 8 to 10
 */
export function achievementBand(
  achieved: Achievement,
  full: Rational,
): { readonly from: Rational; readonly to: Rational } {
  const part = (percent: number) => multiply(full, rational(percent, 100));
  if (achieved === 'met') return { from: part(80), to: full };
  return achieved === 'partly' ? { from: part(60), to: part(80) } : { from: zero, to: part(60) };
}
