import type { Rational } from '../../core/quantities/rational.ts';
import { formatDecimal, round } from '../../core/quantities/rational.ts';

/** Yuan with thousands set off and at most two decimals: 2620191 → 2,620,191. */
export function formatYuan(amount: Rational): string {
  const [whole = '', decimals] = formatDecimal(round(amount, 2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals.padEnd(2, '0')}`;
}
