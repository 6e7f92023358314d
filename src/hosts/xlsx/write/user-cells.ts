import { parseRange } from '../../../core/cells/a1.ts';
import { rangeHolds } from '../../../core/cells/address.ts';
import { type CellValue, isError } from '../../../core/cells/cell.ts';
import { cellAt } from '../../../core/cells/grid.ts';
import type { CellEdit } from '../../../plan/plan.ts';
import type { HostTrouble } from '../../workbook.ts';
import type { SheetPart } from '../package/package-parts.ts';
import { readSnapshot } from '../read/read-snapshot.ts';
import { childNamed, outlineXml } from '../xml/xml-outline.ts';
import type { PackageDraft } from './package-draft.ts';

/** The parts of tables and pivots on a sheet, whose cells stand in two places. */
export function tableParts(draft: PackageDraft, part: string): readonly string[] {
  return draft
    .relationships(part)
    .filter(({ kind, isExternal }) => (kind === 'table' || kind === 'pivotTable') && !isExternal)
    .map(({ target }) => target);
}

/**
 * Why these cells cannot be set; null where they can. Each must hold what the edit says that it
 * holds, and be no formula, in no protected sheet, and no cell that a table or pivot repeats.
 */
export async function editTrouble(
  draft: PackageDraft,
  edits: readonly CellEdit[],
): Promise<HostTrouble | null> {
  const sheets = [...new Set(edits.map(({ cell }) => cell.sheet))];
  const snapshot = await readSnapshot(draft.opened, { sheets });
  if (!snapshot.ok) return snapshot.trouble;
  for (const { cell, before } of edits) {
    const sheet = snapshot.value.sheets.find(({ name }) => name === cell.sheet);
    const part = worksheetNamed(draft, cell.sheet);
    if (!sheet || !part) return { kind: 'no-such-sheet', sheet: cell.sheet };
    if (sheet.isProtected) return { kind: 'sheet-protected', sheet: cell.sheet };
    const found = cellAt(sheet.grid, cell.row, cell.column);
    if (found.formula !== null) return { kind: 'unsupported', feature: 'cell/formula' };
    if (!isSame(found.value, before)) return { kind: 'changed', cell };
    const feature = repeatedBy(draft, part.part, cell);
    if (feature !== null) return { kind: 'unsupported', feature };
  }
  return null;
}

/** A worksheet by its name; null for other kinds of sheets. */
export function worksheetNamed({ opened }: PackageDraft, name: string): SheetPart | null {
  const found = opened.parts.sheets.find((sheet) => sheet.name === name);
  return found?.kind === 'worksheet' ? found : null;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}

/** A table's header and total repeat in its own part: Excel calls it damaged when they differ. */
function repeatedBy(draft: PackageDraft, part: string, cell: CellEdit['cell']): string | null {
  for (const name of tableParts(draft, part)) {
    const text = draft.text(name);
    const root = text === null ? null : outlineXml(text);
    if (!root) continue;
    const isPivot = root.local === 'pivotTableDefinition';
    const place = isPivot ? childNamed(root, 'location') : root;
    const range = parseRange(place?.attributes.ref ?? '');
    if (!range || !rangeHolds(range, cell)) continue;
    if (isPivot) return 'cell/pivot-table';
    const headers = Number(root.attributes.headerRowCount ?? 1);
    const totals = Number(root.attributes.totalsRowCount ?? 0);
    if (cell.row < range.top + headers) return 'cell/table-header';
    if (cell.row > range.bottom - totals) return 'cell/table-total';
  }
  return null;
}
