import { type CellValue, isError } from '../core/cells/cell.ts';
import { cellAt } from '../core/cells/grid.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Finding, FindingValue } from '../core/checks/finding.ts';
import { toNumber } from '../core/quantities/rational.ts';
import { formatValue } from '../messages/numbers.ts';
import type { CellEdit } from './plan.ts';

/**
 * The edit that sets a finding's cell to the one value that mends it; null where it has none, or
 * where the cell holds a formula: that is mended where its figures come from. A number stays a
 * number (64.73 % in a cell that holds 0.6473 is 0.6473), a text stays a text in the way it was written.
 */
export function planCorrection({ cell, fix }: Finding, snapshot: Snapshot): CellEdit | null {
  if (!cell || !fix) return null;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  if (!sheet) return null;
  const found = cellAt(sheet.grid, cell.row, cell.column);
  if (found.formula !== null) return null;
  return { cell, before: found.value, value: valueLike(found.value, fix, found.format) };
}

function valueLike(before: CellValue, fix: FindingValue, format: string): number | string {
  if (fix.kind === 'text') return fix.text;
  if (typeof before === 'string' && !isPlainNumber(before))
    return textLike(before, formatValue(fix));
  if (fix.kind === 'number') return toNumber(fix.value);
  const isShare = format.includes('%') || (typeof before === 'number' && Math.abs(before) <= 10);
  if (typeof before === 'string' || before === null || isError(before)) return formatValue(fix);
  return isShare ? toNumber(fix.value) : Number(formatValue(fix).replace('%', ''));
}

function isPlainNumber(text: string): boolean {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(text);
}

/** 65个 mended to 39 → 39个: what stood around the figure stays. */
function textLike(before: string, fixed: string): string {
  const figure = /-?[\d０-９][\d０-９,，.．]*\s*[%％]?/u.exec(before);
  if (!figure) return fixed;
  const end = figure.index + figure[0].trimEnd().length;
  return before.slice(0, figure.index) + fixed + before.slice(end);
}
