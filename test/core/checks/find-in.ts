import { formatAddress } from '../../../src/core/cells/a1.ts';
import type { CellAddress } from '../../../src/core/cells/address.ts';
import type { Cell, CellValue } from '../../../src/core/cells/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../../src/core/cells/snapshot.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { plainValue } from '../../../src/core/checks/finish-findings.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return {
    name: 'station.xlsx',
    usesDate1904: false,
    isStructureProtected: false,
    sheets,
    settings: null,
  };
}

/** A cell with a formula and the value that was stored with it; none: not yet reckoned. */
export function formula(text: string, value: CellValue = null): Partial<Cell> {
  return { formula: text, value };
}

/** Every finding of a workbook of one station. */
export function findingsIn(
  sheets: readonly SheetSnapshot[],
  settings: Settings = defaultSettings,
): readonly Finding[] {
  return evaluate(workbookOf(...sheets), settings).flatMap(({ findings }) => findings);
}

/** Findings in one line each: rule, cell, stated → expected, + related cells. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, cell, stated, expected, related, fix }) => {
    const values = [plainValue(stated) ?? '', plainValue(expected) ?? ''];
    return [
      `${rule} ${place(cell)}`,
      ...(stated || expected ? [values.join(' → ')] : []),
      ...(fix ? [`! ${plainValue(fix)}`] : []),
      ...(related.length > 0 ? [`+ ${related.map(place).join(' ')}`] : []),
    ].join(' ');
  });
}

function place(cell: CellAddress | null): string {
  return cell ? formatAddress(cell) : '-';
}
