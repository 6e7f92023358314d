import type { Range } from '../../../core/cells/address.ts';
import { wireBytes } from '../read/cell-bytes.ts';
import { rangeIn } from './look-steps.ts';
import { actionBytes, type Step } from './steps.ts';

/** Microsoft's client sends a write of more cells in pieces of its own. */
const cellsPerWrite = 1500;

type Content = string | number | boolean | null;

/**
 * Puts contents and number formats into the cells from a corner on, block by block. Formats come
 * after the contents, for a formula may bring one of its own. `null` leaves a cell as it is.
 */
export function contentSteps(
  sheet: string,
  corner: { readonly top: number; readonly left: number },
  contents: readonly (readonly Content[])[],
  formats: readonly (readonly (string | null)[])[],
): readonly Step[] {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return [];
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerWrite / columns));
  const steps: Step[] = [];
  for (let from = 0; from < contents.length; from += rowsPerBlock) {
    const rows = contents.slice(from, from + rowsPerBlock).map((row) => [...row]);
    const codes = formats.slice(from, from + rowsPerBlock).map((row) => [...row]);
    const hasCodes = codes.some((row) => row.some((code) => code !== null));
    const area: Range = {
      top: corner.top + from,
      left: corner.left,
      bottom: corner.top + from + rows.length - 1,
      right: corner.left + columns - 1,
    };
    steps.push({
      bytes: actionBytes * 2 + bytesOf(rows) + (hasCodes ? bytesOf(codes) : 0),
      run(batch) {
        const range = rangeIn(batch.sheet(sheet), area);
        range.formulas = rows;
        if (hasCodes) range.numberFormat = codes;
      },
    });
  }
  return steps;
}

function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += wireBytes(value);
  return bytes;
}
