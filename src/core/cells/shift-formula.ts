import { columnIndex, columnName } from './a1.ts';

/** A formula cut at its references, so that it can be written for cells beside its own. */
export type ShiftableFormula = readonly (string | Reference)[];

interface Reference {
  /** -1 where it has none: `3:5` has no column, `A:C` no row. */
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** Finds the references; texts, names of sheets, names, functions and table columns are left. */
export function cutFormula(formula: string): ShiftableFormula {
  const pieces: (string | Reference)[] = [];
  let plain = '';
  for (const [token, , cell, columns, rows] of formula.matchAll(tokens)) {
    const references = readCell(cell) ?? readColumns(columns) ?? readRows(rows);
    if (!references) {
      plain += token;
      continue;
    }
    for (const reference of references) {
      pieces.push(plain, reference);
      plain = ':';
    }
    plain = '';
  }
  return plain === '' ? pieces : [...pieces, plain];
}

/** The formula as it reads so many rows and columns further; edges of the sheet wrap, as in Excel. */
export function shiftFormula(formula: ShiftableFormula, rows: number, columns: number): string {
  return formula
    .map((piece) => (typeof piece === 'string' ? piece : writeReference(piece, rows, columns)))
    .join('');
}

/** In order: what is copied whole; a cell; whole columns; whole rows; any other character. */
const tokens =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#(?:REF!|N\/A|[A-Z0-9]+[!?])|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=[!([])|\d+(?:\.\d*)?E[+-]?\d+)|(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.\\?!(]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.\\?!(]))|(\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.\\?!(]))|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?|[\s\S]/gu;

function readCell(text: string | undefined): readonly Reference[] | null {
  const match = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text ?? '');
  if (!match) return null;
  const column = columnIndex(match[2] ?? '');
  const row = Number(match[4]) - 1;
  if (column === null || column > 16_383 || row > 1_048_575) return null;
  return [{ column, row, isColumnFixed: match[1] === '$', isRowFixed: match[3] === '$' }];
}

function readColumns(text: string | undefined): readonly Reference[] | null {
  const ends = text?.split(':').map((end) => ({
    column: columnIndex(end) ?? 0,
    row: -1,
    isColumnFixed: end.startsWith('$'),
    isRowFixed: true,
  }));
  return ends?.every(({ column }) => column <= 16_383) ? ends : null;
}

function readRows(text: string | undefined): readonly Reference[] | null {
  const ends = text?.split(':').map((end) => ({
    column: -1,
    row: Number(end.replace('$', '')) - 1,
    isColumnFixed: true,
    isRowFixed: end.startsWith('$'),
  }));
  return ends?.every(({ row }) => row <= 1_048_575) ? ends : null;
}

function writeReference(reference: Reference, rows: number, columns: number): string {
  const { column, row, isColumnFixed, isRowFixed } = reference;
  const toColumn = isColumnFixed ? column : wrap(column + columns, 16_384);
  const toRow = isRowFixed ? row : wrap(row + rows, 1_048_576);
  const left = column < 0 ? '' : `${isColumnFixed ? '$' : ''}${columnName(toColumn)}`;
  return row < 0 ? left : `${left}${isRowFixed ? '$' : ''}${toRow + 1}`;
}

function wrap(place: number, size: number): number {
  return ((place % size) + size) % size;
}
