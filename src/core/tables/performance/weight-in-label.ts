import { parseDecimal, rational } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { PerformanceLabel } from '../facts/performance-table.ts';

const inLabel = /(\d+(?:\.\d+)?)\s*([%％分])/u;

/** The weight that a label prints: 产出指标（50%）, 产出指标(50分), 产出指标50分 */
export function weightInLabel({ text, cell }: PerformanceLabel): Stated | null {
  const match = inLabel.exec(text.normalize('NFKC'));
  const value = parseDecimal(match?.[1] ?? '');
  if (!match || !value) return null;
  const isPercent = match[2] === '%';
  const decimals = match[1]?.split('.')[1]?.length ?? 0;
  const figure = {
    value: isPercent ? rational(value.n, value.d * 100n) : value,
    isPercent,
    decimals,
    unit: isPercent ? null : '分',
    bound: null,
  };
  return { cell, reading: { kind: 'figure', figure } };
}
