import type { Figure } from '../quantities/reading.ts';
import type { PerformanceRow } from '../tables/facts/performance-table.ts';
import { fewerIsBetterWords, settledWords } from '../tables/words/vocabulary-performance.ts';

/**
 * How a target binds whose cell does not say so: costs and complaints from above, as nobody is to
 * blame for fewer of them; null (from below) for all else, shares of costs too, and for a target of 0
 * of what is not better the fewer there are.
 *
 * @example 成本指标, 项目总成本 20万元 → at-most; 安全事故 0起 → at-most; 个案 20个 → null
 */
export function usualBound(
  { level1, level2, level3 }: PerformanceRow,
  name: string,
  { isPercent, value }: Pick<Figure, 'isPercent' | 'value'>,
): 'at-most' | null {
  const own = `${level3?.text ?? ''} ${name}`;
  if (has(own, fewerIsBetterWords)) return has(own, settledWords) ? null : 'at-most';
  if (value.n === 0n) return null;
  const isOfCost = has(`${level1?.text ?? ''} ${level2?.text ?? ''}`, ['成本']);
  return isOfCost && !isPercent && !has(own, ['率', '节约', '节省', '数量']) ? 'at-most' : null;
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
