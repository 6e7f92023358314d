import { formatRange } from '../../core/cells/a1.ts';
import { type Range, rangeHolds } from '../../core/cells/address.ts';
import type {
  LayoutColumn,
  LayoutKind,
  LayoutLabel,
  RememberedLayout,
} from '../../core/tables/words/remembered-layout.ts';
import type { CellWindow } from '../../desk/desk.ts';

/**
 * A first reading of a place that a person pointed out: its headings as columns without a role yet,
 * or for pairs the labels at the left. A place whose headings say nothing is kept by its range.
 */
export function layoutFromWindow(
  window: CellWindow,
  kind: LayoutKind,
  headerRows: number,
): RememberedLayout {
  const range = formatRange(window.range);
  const isPairs = kind === 'project';
  const columns = isPairs ? [] : columnsIn(window, headerRows);
  const isKnown = columns.some(({ header = [] }) => header.length > 0);
  return {
    id: `${window.sheet}!${range}`,
    name: window.sheet,
    kind,
    sheet: window.sheet,
    ...(kind === 'none' || (!isPairs && !isKnown) ? { range } : {}),
    ...(isPairs || kind === 'none' ? {} : { headerRows }),
    columns: kind === 'none' ? [] : columns,
    labels: isPairs ? labelsIn(window) : [],
    areas: [],
  };
}

function columnsIn(window: CellWindow, headerRows: number): readonly LayoutColumn[] {
  const { range } = window;
  const paths = Array.from({ length: range.right - range.left + 1 }, (_, column) =>
    headerPath(window, column, headerRows),
  );
  const columns = paths.map((header) => ({ header, role: 'ignore' as const }));
  // A column without a heading can only be told where it is the only one.
  return columns.filter(({ header }) => header.length > 0);
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
