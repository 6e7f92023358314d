import { plainText } from '../../quantities/plain-text.ts';
import { boundsBefore } from '../../quantities/quantity-words.ts';
import type { Bound } from '../../quantities/reading.ts';
import { wordIndex } from '../words/match-words.ts';
import { boundWords } from '../words/vocabulary-performance.ts';

const words = wordIndex(boundWords);

/** What a cell of signs says of the figure beside it: ≥, 大于等于, 反向; null for =, 定性 and all else. */
export function readSign(text: string): Bound | null {
  const sign = plainText(text).replace(/\s+/gu, '');
  if (sign === '' || sign.length > 6) return null;
  return boundsBefore.find(([word]) => word === sign)?.[1] ?? words.get(sign) ?? null;
}
