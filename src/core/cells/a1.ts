import type { CellAddress, Position, Range, RangeAddress } from './address.ts';

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0, `AA` → 26; `$` and lower case are taken, anything else gives null. */
export function columnIndex(name: string): number | null {
  const letters = name.replace('$', '').toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{row: 12, column: 18}` → `S13`. */
export function formatPosition({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** `{top: 1, left: 0, bottom: 6, right: 22}` → `A2:W7`; a single cell has no colon. */
export function formatRange(range: Range): string {
  const first = formatPosition({ row: range.top, column: range.left });
  const last = formatPosition({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as it stands before `!`: quoted unless it is letters, digits and _ only and
 * cannot be taken for a cell (A1, R1C1) or a logical value.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  const looksLikeCell =
    /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  const logical = /^(true|false)$/i.test(name);
  return plain && !looksLikeCell && !logical ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `指标完成情况!S13`. */
export function formatAddress(address: CellAddress): string {
  return `${quoteSheet(address.sheet)}!${formatPosition(address)}`;
}

/** `指标完成情况!A2:W7`. */
export function formatRangeAddress(range: RangeAddress): string {
  return `${quoteSheet(range.sheet)}!${formatRange(range)}`;
}

/** `$S$13` or `S13` → position; null for anything that is no cell of a sheet. */
export function parsePosition(text: string): Position | null {
  const match = /^(\$?[A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const column = columnIndex(match[1]);
  const row = Number(match[2]) - 1;
  return column === null || column > 16_383 || row > 1_048_575 ? null : { row, column };
}

/** `A2:W7` or `B3` → range, with its corners put in order; null for anything else. */
export function parseRange(text: string): Range | null {
  const [from, to = from] = text.split(':');
  const first = parsePosition(from ?? '');
  const last = parsePosition(to ?? '');
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
