import type { Range } from '../../cells/address.ts';
import { areasOfRow, type Region, textAt } from '../grid/region.ts';
import type { TextLine } from '../grid/structure.ts';
import type { Draft } from './draft-tables.ts';

export interface Lists {
  readonly tables: readonly Range[];
  /** Texts beside the lists: they head nothing. */
  readonly asides: readonly TextLine[];
}

/**
 * Lists that go on side by side: the labels on top, two or more, are said again from left to right.
 * What stands at the right of the last list is an aside.
 */
export function splitLists(region: Region, draft: Draft): Lists {
  const { range } = draft;
  const whole = { tables: [range], asides: [] };
  if (draft.shape !== 'columns') return whole;
  const heads = areasOfRow(region, range.top).filter(
    ({ left, right }) => left >= range.left && right <= range.right,
  );
  const texts = heads.map(({ left }) => textAt(region, range.top, left));
  const period = texts.indexOf(texts[0] ?? '', 1);
  if (period < 2) return whole;
  const count = repeats(texts, period);
  if (count < 2 || texts.length - count * period > 1) return whole;
  const starts = Array.from({ length: count }, (_, at) => heads[at * period]?.left ?? range.left);
  const end = heads[count * period]?.left ?? range.right + 1;
  const tables = starts.map((left, at) => ({ ...range, left, right: (starts[at + 1] ?? end) - 1 }));
  const asides = heads.slice(count * period).map(({ left }) => ({
    place: { row: range.top, column: left },
    text: textAt(region, range.top, left),
  }));
  return { tables, asides };
}

function repeats(texts: readonly string[], period: number): number {
  let count = 1;
  while (
    (count + 1) * period <= texts.length &&
    texts.slice(0, period).every((text, at) => texts[count * period + at] === text)
  ) {
    count++;
  }
  return count;
}
