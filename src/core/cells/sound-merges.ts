import { type Range, rangesMeet } from './address.ts';

/** Without single cells and what meets an earlier one: Excel calls a file with those damaged. */
export function soundMerges(merges: readonly Range[]): readonly Range[] {
  const sound: Range[] = [];
  for (const range of merges) {
    const isArea = range.bottom > range.top || range.right > range.left;
    if (isArea && !sound.some((earlier) => rangesMeet(earlier, range))) sound.push(range);
  }
  return sound;
}
