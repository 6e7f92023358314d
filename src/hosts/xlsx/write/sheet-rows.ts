import { columnName } from '../../../core/cells/a1.ts';
import { type Renamed, renameSheets } from '../../../core/cells/sheet-references.ts';
import type { SheetCell, SheetPlan, SheetRow } from '../../../plan/sheet-plan.ts';
import { element, escapeCellText, escapeText } from '../xml/xml-text.ts';
import type { StyleTable } from './style-table.ts';

export function rowsXml(plan: SheetPlan, styles: StyleTable, renamed: Renamed): string {
  const folds = foldsOf(plan.rows);
  const rows = plan.rows.map((row, at) => {
    const cells = Array.from(row.cells, (cell, column) =>
      cell ? cellXml(cell, `${columnName(column)}${at + 1}`, styles, renamed) : '',
    );
    return element('row', { r: at + 1, ...heightOf(row), ...folds[at] }, cells.join(''));
  });
  return element('sheetData', {}, rows.join(''));
}

export function deepestOutline(rows: readonly SheetRow[]): number {
  return Math.max(0, ...rows.map(outlineOf));
}

/** A text cell, whatever its text begins with; `more` holds the cell's other attributes. */
export function textCellXml(
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  prefix = '',
): string {
  // Said only where it matters, as Excel does: the schema does not have it.
  const space = /^\s|\s$|\s\s|[\t\n]/.test(text) ? 'preserve' : undefined;
  const content = element(`${prefix}t`, { 'xml:space': space }, escapeCellText(text));
  const inline = element(`${prefix}is`, {}, content);
  return element(`${prefix}c`, { ...attributes, t: 'inlineStr' }, inline);
}

function cellXml(cell: SheetCell, r: string, styles: StyleTable, renamed: Renamed): string {
  const attributes = { r, s: styles.cell(cell.style) };
  if (cell.formula !== undefined) {
    const formula = renameSheets(cell.formula, renamed);
    return formulaCellXml(formula, cell.value, attributes);
  }
  if (typeof cell.value === 'string') {
    return cell.value === '' ? element('c', attributes) : textCellXml(cell.value, attributes);
  }
  const { type, text } = cached(cell.value);
  return element('c', { ...attributes, t: type }, text === null ? '' : element('v', {}, text));
}

function formulaCellXml(
  formula: string,
  value: SheetCell['value'],
  attributes: Readonly<Record<string, string | number>>,
): string {
  const { type, text } = cached(value);
  const result = text === null ? '' : text === '' ? '<v></v>' : element('v', {}, text);
  return element('c', { ...attributes, t: type }, element('f', {}, escapeText(formula)) + result);
}

function cached(value: SheetCell['value']): { type: string | undefined; text: string | null } {
  if (typeof value === 'string') return { type: 'str', text: escapeCellText(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  const isNumber = value !== null && Number.isFinite(value);
  return { type: undefined, text: isNumber ? `${value}` : null };
}

/** A row that wraps text and has no height of its own gets it from the program that shows it. */
function heightOf({ height, cells }: SheetRow): Readonly<Record<string, number>> {
  if (height === undefined && cells.some((cell) => cell?.style?.wrap === true)) return {};
  return { ht: Math.min(height ?? 18, 409.5), customHeight: 1 };
}

function outlineOf({ outline = 0 }: SheetRow): number {
  return Math.min(7, Math.max(0, outline));
}

/**
 * Outline attributes by row. A row is hidden where it, or the row that it is folded under, says
 * collapsed; the row above a hidden group carries the + sign.
 */
function foldsOf(rows: readonly SheetRow[]): readonly Readonly<Record<string, number>>[] {
  const levels = rows.map(outlineOf);
  const hidden = rows.map(() => false);
  rows.forEach((row, at) => {
    const level = levels[at] ?? 0;
    if (row.isCollapsed !== true) return;
    if (level > 0) hidden[at] = true;
    for (let under = at + 1; (levels[under] ?? 0) > level; under++) hidden[under] = true;
  });
  return levels.map((level, at) => ({
    ...(hidden[at] ? { hidden: 1 } : {}),
    ...(level > 0 ? { outlineLevel: level } : {}),
    ...(hidden[at + 1] && !hidden[at] && (levels[at + 1] ?? 0) > level ? { collapsed: 1 } : {}),
  }));
}
