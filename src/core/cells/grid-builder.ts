import { type CellValue, isError } from './cell.ts';
import { cellKind, type Grid } from './grid.ts';

/** Takes cells in any order (rows ascending is the fast way) and makes a grid of them once. */
export interface GridBuilder {
  add(
    row: number,
    column: number,
    value: CellValue,
    format?: string,
    formula?: string | null,
  ): void;
  /**
   * The same for a reader in a hurry: `kind` and `number` as in `Grid.kinds` and `Grid.numbers`,
   * texts and formats by their ids.
   */
  addRaw(row: number, column: number, kind: number, number: number, formatId: number): void;
  /** Gives the cell added last a formula. */
  setFormula(formula: string): void;
  textId(text: string): number;
  formatId(format: string): number;
  /** Cells added so far. */
  size(): number;
  build(): Grid;
}

/** A cell named twice keeps its last word, as Excel does. `expected`: cells to make room for. */
export function createGridBuilder(expected = 64): GridBuilder {
  let cells = allocate(Math.max(expected, 16));
  let count = 0;
  let sorted = true;
  let lastKey = -1;
  const texts: string[] = [];
  const textIds = new Map<string, number>();
  const formats: string[] = ['General'];
  const formatIds = new Map<string, number>([['General', 0]]);
  const formulas = new Map<number, string>();

  const textId = (text: string): number => idIn(text, texts, textIds);
  const formatId = (format: string): number => idIn(format, formats, formatIds);
  const addRaw = (row: number, column: number, kind: number, number: number, format: number) => {
    if (count === cells.rows.length) cells = larger(cells);
    const key = row * 16_384 + column;
    if (key <= lastKey) sorted = false;
    lastKey = key;
    cells.rows[count] = row;
    cells.columns[count] = column;
    cells.kinds[count] = kind;
    cells.numbers[count] = number;
    cells.formatIds[count] = format;
    count++;
  };

  return {
    add(row, column, value, format = 'General', formula = null) {
      addRaw(row, column, kindOf(value), numberOf(value, textId), formatId(format));
      if (formula !== null) formulas.set(count - 1, formula);
    },
    addRaw,
    setFormula: (formula) => formulas.set(count - 1, formula),
    textId,
    formatId,
    size: () => count,
    build() {
      const order = sorted ? null : orderOf(cells.rows, cells.columns, count);
      return assemble(cells, count, order, texts, formats, formulas);
    },
  };
}

function idIn(text: string, list: string[], ids: Map<string, number>): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, list.length);
  return list.push(text) - 1;
}

type Columns = ReturnType<typeof allocate>;

function allocate(size: number) {
  return {
    rows: new Int32Array(size),
    columns: new Uint16Array(size),
    kinds: new Uint8Array(size),
    numbers: new Float64Array(size),
    formatIds: new Uint16Array(size),
  };
}

function larger(cells: Columns): Columns {
  const room = allocate(cells.rows.length * 2);
  room.rows.set(cells.rows);
  room.columns.set(cells.columns);
  room.kinds.set(cells.kinds);
  room.numbers.set(cells.numbers);
  room.formatIds.set(cells.formatIds);
  return room;
}

function kindOf(value: CellValue): number {
  if (value === null) return cellKind.blank;
  if (typeof value === 'number') return cellKind.number;
  if (typeof value === 'string') return cellKind.text;
  return typeof value === 'boolean' ? cellKind.logical : cellKind.error;
}

function numberOf(value: CellValue, textId: (text: string) => number): number {
  if (value === null) return 0;
  if (typeof value === 'string') return textId(value);
  return isError(value) ? textId(value.error) : Number(value);
}

/** Places in reading order, the last of those that share a cell. */
function orderOf(rows: Int32Array, columns: Uint16Array, count: number): Int32Array {
  const key = (at: number) => (rows[at] as number) * 16_384 + (columns[at] as number);
  const all = Array.from({ length: count }, (_, at) => at).sort((a, b) => key(a) - key(b) || a - b);
  return Int32Array.from(
    all.filter((at, i) => i + 1 === all.length || key(at) !== key(all[i + 1] as number)),
  );
}

function assemble(
  cells: Columns,
  count: number,
  order: Int32Array | null,
  texts: readonly string[],
  formats: readonly string[],
  formulas: ReadonlyMap<number, string>,
): Grid {
  const size = order?.length ?? count;
  const from = (at: number) => (order ? (order[at] as number) : at);
  const rows: number[] = [];
  const starts: number[] = [];
  let rowCount = 0;
  let columnCount = 0;
  for (let at = 0; at < size; at++) {
    const source = from(at);
    const row = cells.rows[source] as number;
    if (rows[rows.length - 1] !== row) {
      rows.push(row);
      starts.push(at);
    }
    if (cells.kinds[source] !== cellKind.blank || formulas.has(source)) {
      rowCount = row + 1;
      columnCount = Math.max(columnCount, (cells.columns[source] as number) + 1);
    }
  }
  starts.push(size);
  const pick = <T extends Uint8Array | Uint16Array | Float64Array>(source: T): T =>
    (order ? source.map((_, at) => source[from(at)] as number) : source).slice(0, size) as T;
  return {
    rowCount,
    columnCount,
    rows: Int32Array.from(rows),
    starts: Int32Array.from(starts),
    columns: pick(cells.columns),
    kinds: pick(cells.kinds),
    numbers: pick(cells.numbers),
    texts,
    formatIds: pick(cells.formatIds),
    formats,
    formulas: order ? moved(formulas, order) : formulas,
  };
}

function moved(formulas: ReadonlyMap<number, string>, order: Int32Array): Map<number, string> {
  const result = new Map<number, string>();
  order.forEach((source, at) => {
    const formula = formulas.get(source);
    if (formula !== undefined) result.set(at, formula);
  });
  return result;
}
