import { formatPosition } from './a1.ts';
import { isError } from './cell.ts';
import { forEachCell, type Grid, storedValue } from './grid.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A short text that is the same for two workbooks whose user's sheets hold the same: names, order,
 * values and formulas. Looks and our own sheets do not count. It tells whether anyone has worked in
 * a workbook since we wrote it; it is no protection against intent.
 */
export function contentStamp(snapshot: Snapshot): string {
  const hash = createHash();
  for (const sheet of snapshot.sheets) {
    if (sheet.ours) continue;
    hash.add(`\u0000${sheet.name}`);
    addGrid(sheet.grid, (text) => hash.add(text));
  }
  return hash.text();
}

function addGrid(grid: Grid, add: (text: string) => void): void {
  forEachCell(grid, (row, column, index) => {
    const value = storedValue(grid, index);
    const formula = grid.formulas.get(index);
    if (value === null && formula === undefined) return;
    const shown = isError(value) ? value.error : String(value);
    add(
      `\u0001${formatPosition({ row, column })}\u0002${typeof value}${shown}\u0003${formula ?? ''}`,
    );
  });
}

/** Two 32-bit FNV-1a sums with different starts, side by side. */
function createHash() {
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  return {
    add(text: string) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second ^ code, 0x01000193) ^ (first >>> 15);
      }
    },
    text: () => [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
