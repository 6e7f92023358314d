import { type Range, rangesMeet } from '../../cells/address.ts';
import type { Structure } from '../grid/structure.ts';
import { bareStructure } from '../reading/bare-structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { projectField, projectFields } from './project-fields.ts';
import { pairsBeside } from './read-pairs.ts';

/** A label with its value, numbered or not. */
const mostCells = 3;
/** Narrower tables are lists of pairs themselves. */
const leastColumns = 5;
/** So many of the pairs tell something of the project. */
const fewestFields = 2;

/**
 * A table with a project's pairs right under it, in its first columns (1 | 购买单位 | 某街道办事处), is
 * parted from them: they were taken for its rows. Any other table comes back as it was.
 */
export function withoutForm(reader: TableReader, structure: Structure): readonly Structure[] {
  const { range, headerRows, rows, taught } = structure;
  const { top, left, bottom, right } = range;
  if (taught || right - left + 1 < leastColumns) return [structure];
  const head = Math.max(top, ...headerRows);
  let start: number | null = null;
  let fields = 0;
  for (let row = bottom; row > head + 1; row--) {
    const texts = pairAt(reader, row, left, right);
    if (!texts) break;
    if (tellsField(reader, row, texts)) fields++;
    if (texts.length > 1 && reader.words(projectField, texts.at(-2)?.text ?? '') !== null)
      start = row;
  }
  if (start === null || fields < fewestFields) return [structure];
  let last = start - 1;
  while (last > head && !filledIn(reader, last, left, right)) last--;
  const form = { top: start, left, bottom, right: left + mostCells - 1 };
  return [
    {
      ...structure,
      range: { ...range, bottom: last },
      rows: rows.filter(({ index }) => index <= last),
    },
    { ...bareStructure(reader, form, ['words/form']), shape: 'pairs', headerRows: [], titles: [] },
  ];
}

/**
 * The project's pairs in the first rows of a structure, over the tables that were found in it: lines
 * of a form (项目名称 | 某项目 / 主管部门 | 某局 | 实施单位 | 某中心) that were taken for a part of its heads.
 */
export function formOver(
  reader: TableReader,
  { range, taught }: Structure,
  tables: readonly Range[],
): readonly Structure[] {
  const { top, left, right } = range;
  const within = tables.filter((one) => rangesMeet(one, range));
  const first = Math.min(...within.map((one) => one.top));
  if (taught || within.length === 0) return [];
  let bottom = top;
  let fields = 0;
  for (; bottom < first; bottom++) {
    const told = fieldsIn(reader, { top: bottom, left, bottom, right });
    if (told === 0) break;
    fields += told;
  }
  if (fields < fewestFields) return [];
  const form = { top, left, bottom: bottom - 1, right };
  return [{ ...bareStructure(reader, form, ['words/form']), shape: 'pairs', headerRows: [] }];
}

function fieldsIn(reader: TableReader, row: Range): number {
  return pairsBeside(reader, row).filter((pair) => projectFields(pair).length > 0).length;
}

interface Filled {
  readonly column: number;
  readonly text: string;
}

/** The texts of a row that holds no more than a pair at the table's left, or nothing; null for any other. */
function pairAt(
  reader: TableReader,
  row: number,
  left: number,
  right: number,
): readonly Filled[] | null {
  const found: Filled[] = [];
  for (let column = left; column <= right; column++) {
    if (!reader.isFilled(row, column)) continue;
    const area = reader.areaAt(row, column);
    if (column >= left + mostCells || area.top !== row || area.bottom !== row) return null;
    if (area.left === column) found.push({ column, text: reader.textAt(row, column) });
  }
  return found;
}

function tellsField(reader: TableReader, row: number, texts: readonly Filled[]): boolean {
  const [label, value] = texts.slice(-2);
  if (!label || !value) return false;
  const cell = reader.addressAt(row, value.column);
  const pair = { label: label.text, text: value.text, cell };
  return projectFields({ ...pair, value: reader.cellAt(row, value.column) }).length > 0;
}

function filledIn(reader: TableReader, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (reader.isFilled(row, column)) return true;
  return false;
}
