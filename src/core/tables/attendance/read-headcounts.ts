import type { CellAddress, Range } from '../../cells/address.ts';
import type { Stated } from '../../quantities/reading.ts';
import type { HeadcountFigures, HeadcountRole, HeadcountSum } from '../facts/headcounts.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { holdsWord, isTotalText } from '../words/match-words.ts';
import { foldText, normaliseLabel } from '../words/normalise-label.ts';
import { monthIn, type NamedMonth, readMonth } from '../words/read-month.ts';
import { headcountMeans, headcountOthers } from '../words/vocabulary-headcounts.ts';
import { headcountColumns, headcountHead, isHeadcountLabel } from './headcount-heads.ts';

/** A table of headcounts as it is drawn, before its title and the workbook say more of it. */
export interface DrawnHeadcounts {
  readonly range: Range;
  /** Over the rows' labels: 月份, 岗位, 片区. */
  readonly labelHead: string;
  readonly lines: readonly {
    readonly label: string;
    /** The area or station of which the month is; '' where the rows are of one alone. */
    readonly of: string;
    readonly month: NamedMonth | null;
    readonly figures: HeadcountFigures;
  }[];
  readonly sums: readonly HeadcountSum[];
  readonly roles: readonly HeadcountRole[];
  readonly heads: readonly string[];
  readonly unknownColumns: readonly { readonly header: string; readonly cell: CellAddress }[];
}

/** A longer text at the left is a note. */
const longestLabel = 24;

/** The rows under a band of heads; null where the heads tell no attendance or nothing stands under them. */
export function readHeadcounts(reader: TableReader, band: Range): DrawnHeadcounts | null {
  const columns = headcountColumns(reader, band);
  if (!columns.has('present') || !(columns.has('required') || columns.has('rate'))) return null;
  const label = labelColumn(reader, band, Math.min(...columns.values()));
  if (label === null) return null;
  const { lines, sums, last } = rowsUnder(reader, band, columns, label);
  const isTold = lines.some(({ figures }) => figures.present?.reading.kind === 'figure');
  if (!isTold || (lines.length < 2 && columns.size < 3)) return null;
  const shown = numbers(band.left, band.right).filter(
    (column) => reader.areaAt(band.bottom, column).left === column,
  );
  const taken = new Set([label, ...columns.values()]);
  return {
    range: { ...band, bottom: last },
    labelHead: reader.textAt(band.bottom, label),
    lines,
    sums,
    roles: [...columns.keys()],
    heads: shown.map((column) => reader.textAt(band.bottom, column)),
    unknownColumns: shown.flatMap((column) => {
      const header = reader.textAt(band.bottom, column);
      const isPlain = taken.has(column) || header === '' || isKnown(header);
      return isPlain ? [] : [{ header, cell: reader.addressAt(band.bottom, column) }];
    }),
  };
}

function isKnown(header: string): boolean {
  const { core } = normaliseLabel(header);
  return isHeadcountLabel(header) || holdsWord(core, headcountOthers);
}

/** The nearest column before the figures that holds months, else one whose head says what its rows are. */
function labelColumn(reader: TableReader, band: Range, first: number): number | null {
  const isFirst = (column: number) => reader.areaAt(band.bottom, column).left === column;
  const before = numbers(band.left, first - 1)
    .filter(isFirst)
    .toReversed();
  const under = numbers(band.bottom + 1, band.bottom + 3);
  const ofMonths = before.find((column) =>
    under.some((row) => monthAt(reader, band, row, column) !== null),
  );
  const headed = before.find((column) => isHeadcountLabel(reader.textAt(band.bottom, column)));
  return ofMonths ?? headed ?? null;
}

/** 2023年7月, a date, 7 under 月份; the year may stand merged at its left. */
function monthAt(
  reader: TableReader,
  { bottom, left }: Range,
  row: number,
  column: number,
): NamedMonth | null {
  const text = reader.textAt(row, column);
  const day = reader.dayAt(row, column);
  const isNumbered = /^(?:0?[1-9]|1[0-2])$/.test(text) && /月/u.test(reader.textAt(bottom, column));
  const month = isNumbered
    ? { month: Number(text), year: null, saysHalf: false }
    : day
      ? readMonth(text, day)
      : reader.words(monthIn, text);
  if (!month || month.year !== null || column <= left) return month;
  const year = /^(20\d{2})年?度?$/.exec(foldText(reader.textAt(row, column - 1)))?.[1];
  return year === undefined ? month : { ...month, year: Number(year) };
}

type Line = DrawnHeadcounts['lines'][number];

function rowsUnder(
  reader: TableReader,
  band: Range,
  columns: ReadonlyMap<HeadcountRole, number>,
  label: number,
): { readonly lines: Line[]; readonly sums: HeadcountSum[]; readonly last: number } {
  const lines: Line[] = [];
  const sums: HeadcountSum[] = [];
  const over = groupColumn(reader, band, label);
  let of = '';
  let begin = 0;
  let last = band.bottom;
  const own = [label, ...columns.values()];
  const first = Math.min(...columns.values());
  // The title of the next table.
  const beginsNext = (row: number, { month, figures }: Pick<Line, 'month' | 'figures'>) =>
    month === null &&
    Object.keys(figures).length === 0 &&
    (row - last > 1 || reader.areaAt(row, label).right >= first);
  for (let row = band.bottom + 1; row < reader.sheet.grid.rowCount; row++) {
    if (isCovered(reader, row, own)) continue;
    const text = labelAt(reader, band, row, label);
    const figures = figuresAt(reader, columns, row);
    const isBlank = text === '' && Object.keys(figures).length === 0;
    if (isBlank && row - last < 2) continue;
    const month = monthAt(reader, band, row, label);
    const kind = rowKind(reader, reader.textAt(band.bottom, label), { text, month, lines });
    if (kind === null || (kind === 'line' && beginsNext(row, { month, figures }))) break;
    last = reader.areaAt(row, label).bottom;
    if (kind === 'line') {
      of = groupAt(reader, row, over) || of;
      lines.push({ label: `${of} ${text}`.trim().replace(/\s+/gu, ' '), of, month, figures });
    } else if (kind !== 'head') {
      sums.push({ label: text, of: kind, figures, ways: waysOf(begin, lines.length) });
      if (kind === 'sum') begin = lines.length;
    }
  }
  return { lines, sums, last };
}

function groupAt(reader: TableReader, row: number, column: number | null): string {
  return column === null ? '' : reader.textAt(row, column);
}

/** The cells of the row above reach over this one. */
function isCovered(reader: TableReader, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => reader.areaAt(row, column).top < row);
}

interface OwnRow {
  readonly text: string;
  readonly month: NamedMonth | null;
  readonly lines: readonly Line[];
}

/** What a row is by its label; null where the table ends before it. */
function rowKind(
  reader: TableReader,
  head: string,
  { text, month, lines }: OwnRow,
): HeadcountSum['of'] | 'line' | 'head' | null {
  if (text === '') return null;
  if (text === head) return 'head';
  const sum = month ? null : sumKind(text);
  if (sum) return sum;
  return isLine(reader, text, month, lines, head) ? 'line' : null;
}

/** 片区 before the months. */
function groupColumn(reader: TableReader, band: Range, label: number): number | null {
  const head = (column: number) => reader.textAt(band.bottom, column);
  const isGroup = (column: number) =>
    isHeadcountLabel(head(column)) && !/[年月]/u.test(head(column));
  return numbers(band.left, label - 1).findLast(isGroup) ?? null;
}

/** What stands at the left of the figures: 合计 may stand before the column of months, or reach over it. */
function labelAt(reader: TableReader, { left }: Range, row: number, label: number): string {
  const area = reader.areaAt(row, label);
  if (area.top !== row) return '';
  const own = reader.textAt(row, label);
  if (own !== '') return own;
  const before = numbers(left, label - 1).map((column) => reader.textAt(row, column));
  return before.find((text) => sumKind(text) !== null) ?? '';
}

function sumKind(text: string): HeadcountSum['of'] | null {
  if (text === '' || text.length > longestLabel) return null;
  if (headcountMeans.some((word) => normaliseLabel(text).core.endsWith(word))) return 'mean';
  return isTotalText(text) || normaliseLabel(text).core === '累计' ? 'sum' : null;
}

/** A month, where the rows are months; else any name under a head that says what the rows are. */
function isLine(
  reader: TableReader,
  text: string,
  month: NamedMonth | null,
  lines: readonly Line[],
  head: string,
): boolean {
  if (month) return lines.every((line) => line.month !== null);
  const isName = text !== '' && text.length <= longestLabel && !/[:：]/u.test(text);
  const isOther = lines.some((line) => line.month !== null);
  return isName && !isOther && isHeadcountLabel(head) && !reader.words(headcountHead, text);
}

function waysOf(first: number, count: number): readonly (readonly number[])[] {
  const block = numbers(first, count - 1);
  return first === 0 || block.length === 0
    ? [numbers(0, count - 1)]
    : [numbers(0, count - 1), block];
}

function figuresAt(
  reader: TableReader,
  columns: ReadonlyMap<HeadcountRole, number>,
  row: number,
): HeadcountFigures {
  const figures: Partial<Record<HeadcountRole, Stated>> = {};
  for (const [role, column] of columns) {
    const area = reader.areaAt(row, column);
    if (area.left !== column) continue;
    const stated = reader.statedAt(row, column);
    if (stated.reading.kind !== 'blank') figures[role] = stated;
  }
  return figures;
}
