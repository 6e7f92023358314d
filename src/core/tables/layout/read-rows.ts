import { type Block, lineAt, type Offer, type Sheaf } from './block.ts';
import { type CellShape, isWording } from './cell-shape.ts';
import { layoutCosts } from './layout-costs.ts';
import type { Area } from './layout-view.ts';
import { addValue, figureKind, isMixed, newLine, type ValueLine } from './value-line.ts';

/** The first area of each row heads the others, which are of one kind; the first row names the columns. */
export function readRows(sheaf: Sheaf, start: number, offer: Offer): void {
  const { range, depth } = sheaf;
  const names = lineAt(sheaf, start).slice(1);
  if (names.length < 2 || names.some((name) => name.right > name.left)) return;
  const sums: Sums = { base: 0, lines: 0, pooled: 0, pool: newLine() };
  const labels: Area[] = [];
  for (let row = start; row <= range.bottom; row++) {
    const areas = lineAt(sheaf, row);
    const head = areas[0];
    if (!head || areas.length < 3) return;
    if (head.top === row) addHead(sums, labels, head);
    const own = areas.filter((area) => area !== head && area.top === row);
    if (row === start) addNames(sums, own);
    else addValues(sums, own);
    if (row === start || areas.some(({ bottom }) => bottom > row)) continue;
    const count = labels.length;
    const block = (): Block => ({
      kind: 'rows',
      range: { ...range, top: start, bottom: row },
      depth,
      columnLabels: names.filter(({ isTotal }) => isTotal),
      rowLabels: labels.slice(0, count),
    });
    const tall = Math.max(0, labels.length - names.length) * layoutCosts.tallRow;
    const shares = areShares(names, sums.pool) ? layoutCosts.namedShares : 0;
    const isRecord = row === start + 1 && areUnlike(own);
    const record = isRecord ? layoutCosts.record : 0;
    const cost = sums.base + Math.min(sums.lines, sums.pooled) + tall + shares + record;
    if (!offer(row, cost, () => [block()])) return;
  }
}

/** Values of several kinds, none of which prevails. */
function areUnlike(values: readonly Area[]): boolean {
  const shapes: CellShape[] = [];
  for (const { shape } of values) shapes.push(shape);
  return isMixed(shapes.length === 2 ? [...shapes, ...shapes] : shapes);
}

/** Words in the first row, and figures with a sign or unit in all others. */
function areShares(names: readonly Area[], { counts, total }: ValueLine): boolean {
  return total > 1 && counts[figureKind] === total && names.every(({ shape }) => isWording(shape));
}

interface Sums {
  base: number;
  /** Of the values, each row a line of its own, and all of them one line. */
  lines: number;
  pooled: number;
  readonly pool: ValueLine;
}

function addHead(sums: Sums, labels: Area[], head: Area): void {
  sums.base += head.asLabel;
  if (head.isSum) sums.base += layoutCosts.totalAtLeft;
  if (head.bottom > head.top) sums.base += layoutCosts.deepRow;
  if (head.shape !== 'blank') labels.push(head);
}

function addNames(sums: Sums, names: readonly Area[]): void {
  const line = newLine();
  for (const name of names) sums.base += addValue(line, name.shape, name.text) + name.asName;
}

function addValues(sums: Sums, values: readonly Area[]): void {
  const line = newLine();
  for (const value of values) {
    sums.lines += addValue(line, value.shape, value.text) + value.asName;
    sums.pooled += addValue(sums.pool, value.shape) + value.asName;
  }
}
