import type { FindingValue } from '../core/checks/finding.ts';
import type { Day } from '../core/quantities/period.ts';
import { formatDecimal, hundred, multiply, type Rational } from '../core/quantities/rational.ts';

/** Quantities and person-months: no needless zeros (92, 6.5), 4 decimals where they do not end. */
export function formatCount(value: Rational): string {
  const exact = formatDecimal(value);
  return exact.length - exact.indexOf('.') > 10 && exact.includes('.')
    ? formatDecimal(value, 4)
    : exact;
}

/** A fraction as a percentage with 2 decimals: 6473/10000 → 64.73%. */
export function formatPercent(share: Rational): string {
  return `${formatDecimal(multiply(share, hundred), 2)}%`;
}

/** What an indicator agrees or completes: 60; a share as a percentage, 95.3 %. */
export function formatQuantity(value: Rational, isPercent: boolean): string {
  return isPercent ? `${formatCount(multiply(value, hundred))}%` : formatCount(value);
}

/** Scores: 2 decimals. */
export function formatScore(score: Rational): string {
  return formatDecimal(score, 2);
}

/** A stated or expected value with the decimals that it is stated with: 65, 64.73%, 91.70. */
export function formatValue(value: FindingValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'percent':
      return `${formatDecimal(multiply(value.value, hundred), value.decimals ?? 2)}%`;
    case 'number':
      return value.decimals === null
        ? formatCount(value.value)
        : formatDecimal(value.value, value.decimals);
  }
}

/** `{ year: 2023, month: 7, day: 1 }` → `2023-07-01`. */
export function dateText({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
