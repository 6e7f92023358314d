import { readFileSync } from 'node:fs';
import type { Range } from '../src/core/cells/address.ts';
import type { CellValue } from '../src/core/cells/cell.ts';
import { createGridBuilder } from '../src/core/cells/grid-builder.ts';
import type { SheetSnapshot } from '../src/core/cells/snapshot.ts';
import type { Heading } from '../src/core/tables/grid/structure.ts';
import { findStructures } from '../src/core/tables/structure/find-structures.ts';

/** A table of IM-TQA (SpursGoZmy/IM-TQA); ids are places in the list of texts. */
interface AnnotatedTable {
  readonly table_id: string;
  readonly table_type: string;
  readonly cell_ID_matrix: readonly (readonly number[])[];
  readonly chinese_cell_value_list: readonly (string | number | null)[];
  readonly column_attribute: readonly (number | null)[];
  readonly row_attribute: readonly (number | null)[];
}

interface Outcome {
  readonly table: AnnotatedTable;
  readonly depth: number;
  readonly column: Comparison;
  readonly row: Comparison;
}

interface Comparison {
  readonly exact: boolean;
  readonly hits: number;
  readonly found: number;
  readonly wanted: number;
}

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run bench:tables -- <im-tqa.json>');
  process.exit(2);
}
const tables = JSON.parse(
  readFileSync(file, 'utf8').replace(/\bNaN\b/g, 'null'),
) as AnnotatedTable[];
const half = options.find((option) => option === '--odd' || option === '--even');
const chosen =
  half === undefined ? tables : tables.filter((table) => isOdd(table) === (half === '--odd'));
const outcomes = chosen.map(compare);
report(outcomes);

/** Tables fall in two halves by their id, to develop on one and to look at the other for its figure only. */
function isOdd(table: AnnotatedTable): boolean {
  let sum = 0;
  for (const sign of table.table_id) sum = (sum * 31 + sign.charCodeAt(0)) % 1_000_003;
  return sum % 2 === 1;
}

function compare(table: AnnotatedTable): Outcome {
  const headings = findStructures(sheetOf(table), false).flatMap((one) => one.headings?.() ?? []);
  const idsOf = (list: readonly Heading[]) =>
    list.map(({ place }) => table.cell_ID_matrix[place.top]?.[place.left] ?? -1);
  return {
    table,
    depth: headerDepth(table),
    column: setsOf(idsOf(headings.flatMap(({ columns }) => columns)), table.column_attribute),
    row: setsOf(idsOf(headings.flatMap(({ rows }) => rows)), table.row_attribute),
  };
}

function setsOf(found: readonly number[], wanted: readonly (number | null)[]): Comparison {
  const a = new Set(found);
  const b = new Set(wanted.filter((id) => id !== null));
  const hits = [...a].filter((id) => b.has(id)).length;
  return { exact: hits === a.size && hits === b.size, hits, found: a.size, wanted: b.size };
}

/** Rows down to the deepest merged cell of the first row. */
function headerDepth({ cell_ID_matrix: rows }: AnnotatedTable): number {
  let depth = 1;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    while (depth < rows.length && rows[depth]?.[column] === rows[0]?.[column]) depth++;
  }
  return depth;
}

/** A cell that repeats its id is merged. A plain numeral, with or without thousands, is a number. */
function sheetOf(table: AnnotatedTable): SheetSnapshot {
  const builder = createGridBuilder();
  const places = new Map<number, Range>();
  table.cell_ID_matrix.forEach((row, top) => {
    row.forEach((id, left) => {
      const place = places.get(id);
      if (place) places.set(id, { ...place, bottom: top, right: Math.max(place.right, left) });
      else places.set(id, { top, left, bottom: top, right: left });
    });
  });
  for (const [id, { top, left }] of [...places].sort(
    (a, b) => a[1].top - b[1].top || a[1].left - b[1].left,
  )) {
    const value = cellValueOf(table.chinese_cell_value_list[id] ?? null);
    if (value !== null) builder.add(top, left, value);
  }
  return {
    name: table.table_id,
    visibility: 'visible',
    isProtected: false,
    ours: null,
    grid: builder.build(),
    merges: [...places.values()].filter(
      (place) => place.bottom > place.top || place.right > place.left,
    ),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellValueOf(text: string | number | null): CellValue {
  if (text === null || typeof text === 'number') return text;
  const bare = text.trim();
  if (bare === '') return null;
  const isPlain = /^-?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d+)?$/.test(bare);
  return isPlain ? Number(bare.replaceAll(',', '')) : text;
}

function report(all: readonly Outcome[]): void {
  console.log(`${all.length} tables; exact = the annotated header cells and no other`);
  for (const type of ['vertical', 'horizontal', 'hierarchical', 'complex']) {
    const ofType = all.filter(({ table }) => table.table_type === type);
    print(type, ofType);
    if (type !== 'hierarchical') continue;
    for (const depth of [1, 2, 3, 4]) {
      print(
        `  depth ${depth}`,
        ofType.filter((outcome) => outcome.depth === depth),
      );
    }
  }
  print('all', all);
  const list = options.indexOf('--list');
  if (list >= 0) {
    const [type, side] = [options[list + 1], options[list + 2]];
    for (const outcome of all) {
      if (outcome.table.table_type !== type) continue;
      if (!outcome[side === 'row' ? 'row' : 'column'].exact) console.log(outcome.table.table_id);
    }
  }
}

function print(name: string, outcomes: readonly Outcome[]): void {
  const line = [name.padEnd(14), String(outcomes.length).padStart(4)];
  for (const side of ['column', 'row'] as const) {
    const sum = (count: (comparison: Comparison) => number) =>
      outcomes.reduce((total, outcome) => total + count(outcome[side]), 0);
    const hits = sum(({ hits }) => hits);
    line.push(
      `${side} headers exact ${share(
        sum(({ exact }) => (exact ? 1 : 0)),
        outcomes.length,
      )}`,
      `precision ${share(
        hits,
        sum(({ found }) => found),
      )}`,
      `recall ${share(
        hits,
        sum(({ wanted }) => wanted),
      )}`,
    );
  }
  console.log(line.join('  '));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
}
