import { formatRange } from '../../core/cells/a1.ts';
import { type Range, rangeHolds } from '../../core/cells/address.ts';
import type { LayoutKind } from '../../core/tables/facts/layout-roles.ts';
import type {
  LayoutColumn,
  LayoutLabel,
  RememberedLayout,
} from '../../core/tables/words/remembered-layout.ts';
import type { CellWindow } from '../../desk/desk.ts';

/** A place that a person pointed out, as it was read for its headings. */
export interface TakenPlace {
  readonly window: CellWindow;
  readonly headerRows: number;
  /** The cells over it, where its title may stand; null where it begins at the top. */
  readonly over: CellWindow | null;
}

/**
 * A first reading of a place that a person pointed out: its headings as columns without a role yet,
 * or for pairs the labels at the left. Where a column has no heading all say their places; where none
 * has one, the title over it and its width tell the table again.
 */
export function layoutFromWindow(
  { window, headerRows, over }: TakenPlace,
  kind: LayoutKind,
): RememberedLayout {
  const range = formatRange(window.range);
  const base = { id: `${window.sheet}!${range}`, name: window.sheet, kind, sheet: window.sheet };
  if (kind === 'none') return { ...base, range, columns: [], labels: [], areas: [] };
  if (kind === 'project') return { ...base, columns: [], labels: labelsIn(window), areas: [] };
  const { columns, isHeaded } = columnsIn(window, headerRows);
  const title = isHeaded || over === null ? '' : titleIn(over);
  const width = window.range.right - window.range.left + 1;
  return {
    ...base,
    ...(title !== '' && { title }),
    ...(!isHeaded && columns.length > 0 && { width }),
    ...((isHeaded || headerRows > 0) && { headerRows }),
    columns,
    labels: [],
    areas: [],
  };
}

/** What a column (from 1) of a place holds first; '' where that is not known. */
export function sampleOf(taken: TakenPlace | null, at: number): string {
  const rows = taken?.window.texts.slice(taken.headerRows) ?? [];
  return rows.map((row) => row[at - 1] ?? '').find((text) => text !== '') ?? '';
}

/** Columns that say or hold something; with their places where one of them has no heading. */
function columnsIn(
  window: CellWindow,
  headerRows: number,
): { readonly columns: readonly LayoutColumn[]; readonly isHeaded: boolean } {
  const { range } = window;
  const read = Array.from({ length: range.right - range.left + 1 }, (_, column) => ({
    at: column + 1,
    header: headerPath(window, column, headerRows),
    isFilled: window.texts.slice(headerRows).some((row) => (row[column] ?? '') !== ''),
  })).filter(({ header, isFilled }) => header.length > 0 || isFilled);
  const isHeaded = read.some(({ header }) => header.length > 0);
  const isCounted = read.some(({ header }) => header.length === 0);
  const columns = read.map(
    ({ at, header }): LayoutColumn => ({
      ...(header.length > 0 && { header }),
      ...(isCounted && { at }),
      role: 'ignore',
    }),
  );
  return { columns, isHeaded };
}

/** The texts over a column, outermost first; a merged heading stands over all its columns. */
function headerPath(window: CellWindow, column: number, headerRows: number): readonly string[] {
  const texts = Array.from({ length: headerRows }, (_, row) => textAt(window, row, column));
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
}

function textAt({ texts, merges, range }: CellWindow, row: number, column: number): string {
  const at = { row: range.top + row, column: range.left + column };
  const merge = merges.find((each: Range) => rangeHolds(each, at));
  const own = merge
    ? texts[merge.top - range.top]?.[merge.left - range.left]
    : texts[row]?.[column];
  return (own ?? '').trim();
}

/** The nearest line over the place that is no unit or date with its label (单位：万元). */
function titleIn({ texts, kinds }: CellWindow): string {
  for (let row = texts.length - 1; row >= 0; row--) {
    const told = (texts[row] ?? []).filter((text, column) => {
      return kinds[row]?.[column] === 't' && text.trim() !== '';
    });
    const [only] = told;
    if (told.length === 1 && only !== undefined && !/[:：]/.test(only)) return only.trim();
  }
  return '';
}

/** Texts that stand left of something, as the labels of pairs. */
function labelsIn({ texts, kinds }: CellWindow): readonly LayoutLabel[] {
  const found = texts.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const isLabel =
        kinds[at]?.[column] === 't' && column % 2 === 0 && (row[column + 1] ?? '') !== '';
      return isLabel ? [text.trim()] : [];
    }),
  );
  return [...new Set(found)].map((text) => ({ text, role: 'ignore' as const }));
}
