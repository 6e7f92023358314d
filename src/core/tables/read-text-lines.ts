import { type CellAddress, type Range, rangeAround, rangeHolds } from '../cells/address.ts';
import { cellKind, forEachCell, valueAt } from '../cells/grid.ts';
import type { Pair } from './project-fields.ts';
import { linePairs } from './read-pairs.ts';
import { phrasePairs } from './read-phrases.ts';
import type { TableReader } from './table-reader.ts';

/** Sheets with more cells than this hold no running text about a project. */
const mostCells = 20_000;

/** So many lines under one another that say facts of a project are a form, not a table's titles. */
const fewestLines = 3;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly pairs: readonly Pair[];
}

/**
 * The pairs of a sheet's running text outside the given ranges, and the range around their cells. Of
 * titles and notes of other tables only whole paragraphs and forms of several lines are read.
 */
export function readTextLines(
  { sheet }: TableReader,
  taken: readonly Range[],
  titles: readonly Range[],
): { readonly pairs: readonly Pair[]; readonly range: Range } | null {
  const { grid } = sheet;
  if (grid.kinds.length > mostCells) return null;
  const found: Line[] = [];
  const doubtful: Line[] = [];
  forEachCell(grid, (row, column, index) => {
    const value = valueAt(grid, row, column);
    if (grid.kinds[index] !== cellKind.text || typeof value !== 'string') return;
    if (taken.some((one) => rangeHolds(one, { row, column }))) return;
    const cell: CellAddress = { sheet: sheet.name, row, column };
    const isTitle = titles.some((one) => rangeHolds(one, { row, column }));
    const pairs = linePairs(cell, value);
    const isSure = pairs.length > 0 ? !isTitle : true;
    const said = isSure && pairs.length === 0 ? phrasePairs(cell, value) : pairs;
    if (said.length > 0) (isSure ? found : doubtful).push({ row, column, pairs: said });
  });
  const lines = [...found, ...formsIn(doubtful)];
  const [first, ...rest] = lines.map(rangeOf);
  if (!first) return null;
  return { pairs: lines.flatMap(({ pairs }) => pairs), range: rest.reduce(rangeAround, first) };
}

/** Lines right under one another, several of them. */
function formsIn(lines: readonly Line[]): readonly Line[] {
  const forms: Line[][] = [];
  for (const line of lines) {
    const form = forms.find((one) => {
      const last = one.at(-1);
      return last?.column === line.column && last.row === line.row - 1;
    });
    if (form) form.push(line);
    else forms.push([line]);
  }
  return forms.filter(({ length }) => length >= fewestLines).flat();
}

function rangeOf({ row, column }: Line): Range {
  return { top: row, bottom: row, left: column, right: column };
}
