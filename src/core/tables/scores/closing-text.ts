import { parseDecimal } from '../../quantities/rational.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { ScoreLine } from './score-line.ts';
import { isTotalLabel } from './score-role.ts';

const pair = /([\p{Script=Han}]{2,10})\s*[:：]\s*([^\s:：，,；;。]+)/gu;

/** What a line says in one cell. @example 总分：90.5分  评估等级：优秀 → 总分 90.5分, 评估等级 优秀 */
export function closingPairs(text: string): readonly (readonly [head: string, said: string])[] {
  if (!/[:：]/u.test(text) || text.length > 60) return [];
  return [...text.matchAll(pair)].map(([, head = '', said = '']) => [head, said] as const);
}

/** The total that a line says in one cell; null where none does. */
export function totalInText(lines: readonly Pick<ScoreLine, 'label' | 'cell'>[]): Stated | null {
  for (const { label, cell } of lines) {
    for (const [head, said] of closingPairs(label)) {
      const plain = said.normalize('NFKC').replace(/分$/u, '');
      const value = isTotalLabel(head) ? parseDecimal(plain) : null;
      if (!value) continue;
      const decimals = plain.split('.')[1]?.length ?? 0;
      const figure = { value, isPercent: false, decimals, unit: null, bound: null };
      return { cell, reading: { kind: 'figure', figure } };
    }
  }
  return null;
}
