import { type CellObject, read } from '@e965/xlsx';
import { convert } from '../../scripts/corpus/libreoffice.ts';
import { formatPosition } from '../../src/core/cells/a1.ts';
import type { CellValue } from '../../src/core/cells/cell.ts';
import { isError } from '../../src/core/cells/cell.ts';
import { cellAt, forEachCell } from '../../src/core/cells/grid.ts';
import { openPackage } from '../../src/hosts/xlsx/package/open-package.ts';
import { readPart } from '../../src/hosts/xlsx/package/read-part.ts';
import { readSnapshot } from '../../src/hosts/xlsx/read/read-snapshot.ts';
import { writeContainer } from '../../src/hosts/xlsx/zip/write-container.ts';

/** Values by cell by sheet, as another program sees them. */
export type SeenCells = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** A workbook and those of its sheets whose formulas are to be calculated; all where absent. */
export interface ToCalculate {
  readonly bytes: Uint8Array;
  readonly sheets?: readonly string[];
}

/**
 * What LibreOffice makes of a workbook whose formulas have lost their cached values, so that it has
 * to calculate every one of them. Only these sheets' formulas where they are named.
 */
export async function recalculate(
  bytes: Uint8Array,
  sheets?: readonly string[],
): Promise<SeenCells> {
  const all = await recalculateAll(new Map([['book', { bytes, ...(sheets ? { sheets } : {}) }]]));
  return all.get('book') ?? new Map();
}

/** Several workbooks by name; starting LibreOffice takes longer than what it has to do. */
export async function recalculateAll(
  books: ReadonlyMap<string, ToCalculate>,
): Promise<ReadonlyMap<string, SeenCells>> {
  const names = [...books.keys()];
  const files = new Map<string, Uint8Array>();
  for (const [at, { bytes, sheets }] of [...books.values()].entries()) {
    files.set(`${at}.xlsx`, await withoutCache(bytes, sheets));
  }
  const converted = convert(files, 'xlsx');
  return new Map(
    names.map((name, at) => {
      const file = converted.get(`${at}.xlsx`);
      if (!file) throw new Error(`LibreOffice could not open ${name}`);
      return [name, seenCells(file)] as const;
    }),
  );
}

function seenCells(file: Buffer): SeenCells {
  const book = read(file);
  return new Map(
    book.SheetNames.map((name) => {
      const all = Object.entries(book.Sheets[name] ?? {}) as [string, CellObject][];
      const cells = all.filter(([place]) => place[0] !== '!');
      return [name, new Map(cells.map(([place, cell]) => [place, seenValue(cell)]))] as const;
    }),
  );
}

/** Formulas whose cached value is not what LibreOffice calculates, or is an error; one line each. */
export async function recalculationDifferences(
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<readonly string[]> {
  return differencesFrom(await recalculate(bytes, sheets), bytes, sheets);
}

/** The same, over what LibreOffice has calculated already. */
export async function differencesFrom(
  seen: SeenCells,
  bytes: Uint8Array,
  sheets: readonly string[],
): Promise<readonly string[]> {
  const opened = await openPackage(bytes, 'book.xlsx');
  if (!opened.ok) return [opened.trouble.kind];
  const snapshot = await readSnapshot(opened.value, { sheets });
  if (!snapshot.ok) return [snapshot.trouble.kind];
  const ours = snapshot.value.sheets.filter(({ name }) => sheets.includes(name));
  return ours.flatMap(({ name, grid }) => {
    const differences: string[] = [];
    forEachCell(grid, (row, column) => {
      const { formula, value } = cellAt(grid, row, column);
      if (formula === null) return;
      const place = formatPosition({ row, column });
      const now = seen.get(name)?.get(place) ?? null;
      if (!isSame(value, now)) {
        differences.push(
          `${name}!${place}: ${shown(value)}, recalculated ${shown(now)} (=${formula})`,
        );
      }
    });
    return differences;
  });
}

async function withoutCache(bytes: Uint8Array, sheets?: readonly string[]): Promise<Uint8Array> {
  const opened = await openPackage(bytes, 'book.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const { container, parts } = opened.value;
  const set = new Map<string, Uint8Array>();
  for (const { name, part, kind } of parts.sheets) {
    if (kind !== 'worksheet' || sheets?.includes(name) === false) continue;
    const content = await readPart(container, part);
    if (!content.ok) throw new Error(content.trouble.kind);
    const text = new TextDecoder().decode(content.value);
    const bare = text.replace(
      /(<\/(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*\/>)<(?:\w+:)?v>[^<]*<\/(?:\w+:)?v>/g,
      '$1',
    );
    set.set(part, new TextEncoder().encode(bare));
  }
  return writeContainer(container, { set });
}

function seenValue({ t, v, w }: CellObject): CellValue {
  if (t === 'e') return { error: w ?? '' };
  return typeof v === 'number' || typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

/** LibreOffice keeps logical values as numbers in some cells, and fifteen digits of any. */
function isSame(cached: CellValue, seen: CellValue): boolean {
  if (isError(cached) || isError(seen)) return false;
  if (typeof cached === 'boolean' || typeof cached === 'number') {
    const [a, b] = [Number(cached), seen === null ? Number.NaN : Number(seen)];
    return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  }
  return (cached ?? '') === (seen ?? '');
}

function shown(value: CellValue): string {
  return isError(value) ? value.error : JSON.stringify(value);
}
