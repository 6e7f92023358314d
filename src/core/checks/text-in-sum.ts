import type { CellAddress } from '../cells/address.ts';
import { cellAt, cellKind, forEachCellIn } from '../cells/grid.ts';
import { summedRanges } from '../formulas/summed-ranges.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import { type Rational, sum } from '../quantities/rational.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { Figure } from '../quantities/reading.ts';
import type { CheckContext } from './check-context.ts';
import { numberValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey, otherCells } from './many-cells.ts';
import { namesAt, sheetOf } from './sheet-lookup.ts';

/**
 * `sheet/text-in-sum`: a figure written as text (68个, '12) stands in a range that a formula of ours
 * sums: Excel skips it. Texts of one column of a table are one finding, on the first; the totals
 * that lack them are named and are no findings of their own. A value is offered where the text is
 * a single bare number or one with a plain unit.
 * Data: `name`, `label` of the cell, `count` of texts, `sums` that skip them.
 */
export function checkTextInSum(context: CheckContext): readonly FindingDraft[] {
  const groups = new Map<string, Map<string, SkippedText>>();
  for (const used of context.formulas) {
    for (const { cell, text, figure } of textsIn(context, used)) {
      const key = `${used.table}\n${cell.sheet}\n${cell.column}`;
      const group = groups.get(key) ?? new Map<string, SkippedText>();
      groups.set(key, group);
      const known = group.get(cellKey(cell)) ?? { cell, text, figure, table: used.table, sums: [] };
      group.set(cellKey(cell), { ...known, sums: [...known.sums, used.cell] });
    }
  }
  return [...groups.values()].flatMap((group) => describe(context, [...group.values()]));
}

interface SkippedText {
  readonly cell: CellAddress;
  readonly text: string;
  readonly figure: Figure;
  readonly table: string;
  readonly sums: readonly CellAddress[];
}

function textsIn({ snapshot }: CheckContext, { formula, cell: own }: UsedFormula) {
  const found: Pick<SkippedText, 'cell' | 'text' | 'figure'>[] = [];
  const summed = /SUM/i.test(formula) ? summedRanges(formula) : null;
  if (summed?.by !== 'sum') return found;
  for (const range of summed.ranges) {
    const sheet = sheetOf(snapshot, range.sheet ?? own.sheet);
    if (!sheet) continue;
    forEachCellIn(sheet.grid, range, (row, column, index) => {
      if (sheet.grid.kinds[index] !== cellKind.text) return;
      const stored = cellAt(sheet.grid, row, column);
      const reading = readQuantity(stored);
      if (reading.kind !== 'figure' || typeof stored.value !== 'string') return;
      const cell = { sheet: sheet.name, row, column };
      found.push({ cell, text: stored.value, figure: reading.figure });
    });
  }
  return found;
}

function describe(context: CheckContext, group: readonly SkippedText[]): readonly FindingDraft[] {
  const sorted = [...group].sort((a, b) => a.cell.row - b.cell.row);
  const [first, ...others] = sorted;
  if (!first) return [];
  const names = namesAt(context, first.cell);
  const sums = new Map(group.flatMap((one) => one.sums.map((cell) => [cellKey(cell), cell])));
  const value = numberValue(first.figure.value);
  const isPlain =
    others.length === 0 &&
    !first.figure.isPercent &&
    /^\s*\d+(\.\d+)?\s*[^\d万亿千百]{0,3}$/.test(first.text);
  return [
    {
      rule: 'sheet/text-in-sum',
      cell: first.cell,
      stated: { kind: 'text', text: first.text },
      data: { ...names, count: group.length, sums: sums.size },
      ...(isPlain ? { fix: value } : {}),
      related: otherCells([...others.map(({ cell }) => cell), ...sums.values()]),
      about: [first.table, first.cell.sheet, names.label ?? ''],
      explains: [...sums.values()].map((cell) => ({ cell, by: skippedBy(group, cell) })),
    },
  ];
}

/** What a sum lacks because of the texts. */
function skippedBy(group: readonly SkippedText[], sumCell: CellAddress): Rational {
  const key = cellKey(sumCell);
  return sum(
    group
      .filter(({ sums }) => sums.some((cell) => cellKey(cell) === key))
      .map(({ figure }) => figure.value),
  );
}
