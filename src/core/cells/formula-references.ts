import { columnIndex } from './a1.ts';
import type { Range } from './address.ts';

/** A place that a formula looks at; `sheet` null where it names none: the formula's own. */
export interface FormulaReference extends Range {
  readonly sheet: string | null;
}

export interface FormulaReferences {
  readonly ranges: readonly FormulaReference[];
  /** It looks at places that its text does not tell: a name, a table's column, INDIRECT, OFFSET. */
  readonly looksElsewhere: boolean;
  /** It looks into another workbook. */
  readonly isExternal: boolean;
}

/**
 * The places that a formula looks at, from its text (en-US, without `=`): cells, ranges, whole rows
 * and columns, in its own sheet or a named one. Texts in quotes are no places. A range over several
 * sheets (3-D) and whatever else cannot be told from the text counts as looking elsewhere.
 *
 * `SUM(B2:B5)+'工作 表'!$C$3` → B2:B5 of its own sheet, C3 of 工作 表
 */
export function formulaReferences(formula: string): FormulaReferences {
  const ranges: FormulaReference[] = [];
  let looksElsewhere = false;
  let isExternal = false;
  for (const match of formula.matchAll(token)) {
    const { text, sheet, from, to, name } = match.groups ?? {};
    if (text !== undefined) continue;
    if (sheet?.includes('[')) isExternal = true;
    if (name !== undefined) {
      looksElsewhere ||= isElsewhere(name, formula[match.index + match[0].length]);
      continue;
    }
    const range = rangeOf(from ?? '', to ?? from ?? '');
    const named = sheet === undefined ? null : sheetName(sheet);
    if (!range || named?.includes(':')) looksElsewhere = true;
    else if (!sheet?.includes('[')) ranges.push({ sheet: named, ...range });
  }
  return { ranges, looksElsewhere, isExternal };
}

/** A text; or a place with or without its sheet; or a name, which may be a function's. */
const token =
  /(?<text>"(?:[^"]|"")*")|(?:(?<sheet>'(?:[^']|'')+'|[^\s!"'(){},;:+\-*/^&=<>%]+(?::[^\s!"'(){},;:+\-*/^&=<>%]+)?)!)?(?:(?<from>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z]{1,3}(?![\w(]))|\$?[1-9]\d{0,6}(?=:\$?[1-9]))(?::(?<to>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!])|(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[[^\]]*\])*!?))/gu;

const movingFunctions = new Set(['INDIRECT', 'OFFSET']);

/** A function reads its arguments, which stand in the text; a bare name may be anything. */
function isElsewhere(name: string, next: string | undefined): boolean {
  const plain = name.toUpperCase();
  if (next === '(') return movingFunctions.has(plain);
  return plain !== 'TRUE' && plain !== 'FALSE';
}

function sheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

function rangeOf(from: string, to: string): Range | null {
  const first = cornerOf(from);
  const last = cornerOf(to);
  if (!first || !last) return null;
  const rows = [first.row ?? 0, last.row ?? lastRow] as const;
  const columns = [first.column ?? 0, last.column ?? lastColumn] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Of a whole row only the row is told, of a whole column only the column. */
function cornerOf(
  text: string,
): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (match[1] !== undefined && (column === null || column > lastColumn)) return null;
  return row !== null && row > lastRow ? null : { row, column };
}
