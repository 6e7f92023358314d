import type { CellAddress } from '../cells/address.ts';
import type { SheetSnapshot, Span } from '../cells/snapshot.ts';
import { equals } from '../quantities/rational.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey, otherCells } from './many-cells.ts';
import { type Addend, addedUp, type PrintedTotal, printedTotals } from './printed-totals.ts';
import { namesAt, sheetOf } from './sheet-lookup.ts';
import { type SummedCells, summedCells } from './summed-cells.ts';

/**
 * `sheet/hidden-in-total`: hidden rows or columns hold figures that a total in view counts in beside
 * others in view, so that what a person sees does not add up. One finding for a table and a run of
 * hidden rows or columns, on the first such total. A total without a formula counts them where
 * it is their sum. Nothing is said of a total all of whose figures are folded away, nor of a sheet
 * that is hidden itself.
 * Data: `name`, `label` of the total, `of` (rows or columns), `lines`: how many are hidden,
 * `hidden`: what the first is called, `count` of totals.
 */
export function checkHiddenInTotal(context: CheckContext): readonly FindingDraft[] {
  const { sheets } = context.snapshot;
  const hiding = new Map(sheets.filter(isHiding).map((sheet) => [sheet.name, sheet]));
  if (hiding.size === 0) return [];
  const summed = summedCells(context.formulas);
  const groups = new Map<string, HiddenLine[]>();
  for (const total of printedTotals(context)) {
    const sheet = hiding.get(total.total.cell.sheet);
    if (!sheet || hiddenLine(sheet, total.total.cell)) continue;
    for (const line of linesOf(sheet, total, summed)) {
      const key = [total.table, sheet.name, line.of, line.span.first].join('\n');
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  return [...groups.values()].flatMap((group) => describe(context, group));
}

function isHiding({ visibility, hiddenRows, hiddenColumns }: SheetSnapshot): boolean {
  return visibility === 'visible' && hiddenRows.length + hiddenColumns.length > 0;
}

interface HiddenLine {
  readonly table: string;
  readonly total: CellAddress;
  readonly of: 'rows' | 'columns';
  readonly span: Span;
  readonly cells: readonly CellAddress[];
}

/** The hidden runs that a total counts in, each with its cells. */
function linesOf(
  sheet: SheetSnapshot,
  { table, total, addends }: PrintedTotal,
  summed: SummedCells,
): readonly HiddenLine[] {
  const hidden = addends.filter(({ cell, value }) => value?.n !== 0n && hiddenLine(sheet, cell));
  if (hidden.length === 0 || hidden.length === addends.length) return [];
  const isTyped = summed.formulaAt(total.cell) === null;
  const counted = isTyped
    ? isSumOf(total, addends)
      ? hidden
      : []
    : hidden.filter(({ cell }) => summed.counts(total.cell, cell));
  const lines = new Map<string, HiddenLine>();
  for (const { cell } of counted) {
    const line = hiddenLine(sheet, cell);
    if (!line) continue;
    const key = `${line.of} ${line.span.first}`;
    const cells = [...(lines.get(key)?.cells ?? []), cell];
    lines.set(key, { table, total: total.cell, ...line, cells });
  }
  return [...lines.values()];
}

function isSumOf(total: PrintedTotal['total'], addends: readonly Addend[]): boolean {
  const figure = figureIn(total);
  const all = addedUp(addends);
  return figure !== null && all !== null && equals(figure.value, all);
}

function hiddenLine(
  { name, hiddenRows, hiddenColumns }: SheetSnapshot,
  { sheet, row, column }: CellAddress,
): Pick<HiddenLine, 'of' | 'span'> | null {
  if (sheet !== name) return null;
  const rows = hiddenRows.find(({ first, last }) => row >= first && row <= last);
  if (rows) return { of: 'rows', span: rows };
  const columns = hiddenColumns.find(({ first, last }) => column >= first && column <= last);
  return columns ? { of: 'columns', span: columns } : null;
}

function describe(context: CheckContext, group: readonly HiddenLine[]): readonly FindingDraft[] {
  const [first] = group;
  const [hidden] = first?.cells ?? [];
  if (!first || !hidden || !sheetOf(context.snapshot, hidden.sheet)) return [];
  const names = namesAt(context, first.total);
  const called = namesAt(context, hidden);
  const cells = new Map(group.flatMap((line) => line.cells.map((cell) => [cellKey(cell), cell])));
  const lines = new Set(
    [...cells.values()].map(({ row, column }) => (first.of === 'rows' ? row : column)),
  );
  return [
    {
      rule: 'sheet/hidden-in-total',
      cell: first.total,
      data: {
        ...names,
        of: first.of,
        lines: lines.size,
        hidden: first.of === 'rows' ? called.name : called.label,
        count: group.length,
      },
      related: otherCells([...cells.values()]),
      about: [first.table, first.of, (first.of === 'rows' ? called.name : called.label) ?? ''],
    },
  ];
}
