import type { Range } from '../../cells/address.ts';
import type { Reading, Readings } from './block.ts';
import { layoutCosts } from './layout-costs.ts';
import { type Area, areasOf, type LayoutView } from './layout-view.ts';
import { addValue, newLine, type ValueLine } from './value-line.ts';

/** The first area of each row heads the others, which are of one kind; the first row names the columns. */
export function readRows(view: LayoutView, range: Range, depth: number): Readings {
  const names = areasOf(view, range, range.top).slice(1);
  if (names.length < 2 || names.some((name) => name.right > name.left)) return [];
  const sums: Sums = { base: 0, lines: 0, pooled: 0, pool: newLine() };
  const labels: Area[] = [];
  const readings: (Reading | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const [head, ...values] = areasOf(view, range, row);
    if (!head || values.length < 2) return readings;
    if (head.top === row) {
      sums.base += head.asLabel + (head.isTotal ? layoutCosts.totalAtLeft : 0);
      if (head.shape !== 'blank') labels.push(head);
    }
    const own = values.filter(({ top }) => top === row);
    if (row === range.top) addNames(sums, own);
    else addValues(sums, own);
    const isEnd = row > range.top && [head, ...values].every(({ bottom }) => bottom === row);
    readings.push(
      isEnd ? readingOf(sums, { ...range, bottom: row }, depth, names, labels) : undefined,
    );
  }
  return readings;
}

interface Sums {
  base: number;
  /** Of the values, each row a line of its own, and all of them one line. */
  lines: number;
  pooled: number;
  readonly pool: ValueLine;
}

function addNames(sums: Sums, names: readonly Area[]): void {
  const line = newLine();
  for (const name of names) sums.base += addValue(line, name.shape) + name.asName;
}

function addValues(sums: Sums, values: readonly Area[]): void {
  const line = newLine();
  for (const value of values) {
    sums.lines += addValue(line, value.shape) + value.asName;
    sums.pooled += addValue(sums.pool, value.shape) + value.asName;
  }
}

function readingOf(
  sums: Sums,
  range: Range,
  depth: number,
  names: readonly Area[],
  labels: readonly Area[],
): Reading {
  const count = labels.length;
  return {
    cost: sums.base + Math.min(sums.lines, sums.pooled),
    blocks: () => [
      {
        kind: 'rows',
        range,
        depth,
        columnLabels: names.filter(({ isTotal }) => isTotal),
        rowLabels: labels.slice(0, count),
      },
    ],
  };
}
