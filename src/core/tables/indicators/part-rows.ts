import { valueAt } from '../../cells/grid.ts';
import { equals, sum } from '../../quantities/rational.ts';
import type { TableReader } from '../reading/table-reader.ts';
import type { IndicatorColumn } from './indicator-column.ts';
import { isFigureColumn } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/**
 * Rows that are parts of the row above them: 其中：困境儿童个案, and those behind it that are indented,
 * stand without a number of their own under a numbered row, or with which the parts make up the whole.
 * A row 其中 without figures begins them too; so does 1.1 under 1 where the rows make up the whole. Each
 * part has the index of its whole.
 */
export function withParts(
  reader: TableReader,
  columns: readonly IndicatorColumn[],
  rows: readonly IndicatorRow[],
): readonly IndicatorRow[] {
  const serial = columns.find(({ kind }) => kind === 'serial')?.index;
  const numberOf = ({ index }: IndicatorRow) =>
    serial === undefined ? '' : reader.textAt(index, serial);
  if (!rows.some((row) => beginsParts(row) || nested.test(numberOf(row)))) return rows;
  const figures = columns.filter(isFigureColumn).map(({ index }) => index);
  const hasFigures = ({ index }: IndicatorRow) =>
    figures.some((column) => reader.kindAt(index, column) === 'figure');
  const opened = (row: IndicatorRow, at: number, whole: IndicatorRow): readonly number[] => {
    if (beginsParts(row)) return partsFrom(reader, figures, whole, rows.slice(at));
    if (nested.exec(numberOf(row))?.[1] !== numberOf(whole)) return [];
    const parts = partsFrom(reader, figures, whole, rows.slice(at));
    return parts.length > 1 ? parts : [];
  };
  const openAt = (row: IndicatorRow, at: number, whole: IndicatorRow): readonly number[] => {
    const begun = opened(row, at, whole);
    if (begun.length > 0 || open.length === 0 || open.includes(row.index))
      return begun.length > 0 ? begun : open;
    const isUnnumbered = numberOf(row) === '' && numberOf(whole) !== '';
    return isIndented(reader, row) || isUnnumbered ? open : [];
  };
  let whole: IndicatorRow | null = null;
  let open: readonly number[] = [];
  return rows.map((row, at): IndicatorRow => {
    open = whole && !row.isTotal ? openAt(row, at, whole) : [];
    if (whole && open.length > 0) return hasFigures(row) ? partOf(row, whole.index) : row;
    whole = row.isTotal || !hasFigures(row) ? null : row;
    return row;
  });
}

function beginsParts({ services }: IndicatorRow): boolean {
  return services.some(({ text }) => partWord.test(text));
}

/** 其中：, （其中）; 其中持证社工 too. */
const partWord = /^[\s(（]*其\s*中/u;

/** 1.1, 2-3 among numbers. */
const nested = /^(\d{1,2})[.．-]\d{1,2}$/u;

/** 低保对象 under or beside 其中 is named as a part too. */
function partOf(row: IndicatorRow, whole: number): IndicatorRow {
  const own = row.services.at(-1);
  const services =
    own && beginsParts(row) && !partWord.test(own.text)
      ? [...row.services.slice(0, -1), { ...own, text: `其中：${own.text}` }]
      : row.services;
  return { ...row, services, partOf: whole };
}

function isIndented({ sheet }: TableReader, { services }: IndicatorRow): boolean {
  const place = services.at(-1)?.place;
  const value = place && valueAt(sheet.grid, place.top, place.left);
  return typeof value === 'string' && /^\s{2}/u.test(value);
}

/** The rows from a first part on that make up the whole in every column in which it states a figure; the first alone where none do. */
function partsFrom(
  reader: TableReader,
  figures: readonly number[],
  whole: IndicatorRow,
  rows: readonly IndicatorRow[],
): readonly number[] {
  const figureAt = (row: number, column: number) => {
    const { reading } = reader.statedAt(row, column);
    return reading.kind === 'figure' && !reading.figure.isPercent ? reading.figure.value : null;
  };
  const told = figures.filter((column) => figureAt(whole.index, column) !== null);
  const makeUp = (parts: readonly IndicatorRow[]) =>
    told.filter((column) => {
      const all = figureAt(whole.index, column);
      const values = parts.flatMap(({ index }) => figureAt(index, column) ?? []);
      return all && equals(all, sum(values));
    }).length >= Math.min(2, told.length);
  for (let end = 2; end <= Math.min(rows.length, mostParts); end++) {
    const parts = rows.slice(0, end);
    if (parts.some(({ isTotal }) => isTotal)) break;
    if (told.length > 0 && makeUp(parts)) return parts.map(({ index }) => index);
  }
  return rows.slice(0, 1).map(({ index }) => index);
}

const mostParts = 12;
