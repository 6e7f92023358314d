import type { Range } from '../../../core/cells/address.ts';
import type { CellArrays } from './grid-from-arrays.ts';

/** Where no cell of the used range was seen yet. */
const usual = 40;

/**
 * How many bytes a cell's value, formula and format take in a response, on average over the cells
 * seen that lie in the used range.
 */
export function cellBytes(seen: CellArrays, used: Range): number {
  let bytes = 0;
  let cells = 0;
  for (let row = used.top; row < Math.min(seen.values.length, used.bottom + 1); row++) {
    const width = Math.min(seen.values[row]?.length ?? 0, used.right + 1);
    for (let column = used.left; column < width; column++) {
      for (const kind of ['values', 'formulas', 'numberFormat'] as const) {
        bytes += wireBytes(seen[kind][row]?.[column]);
      }
      cells++;
    }
  }
  return cells === 0 ? usual : Math.max(12, bytes / cells);
}

/** A value's length in JSON and UTF-8, with its comma. */
export function wireBytes(value: unknown): number {
  if (typeof value !== 'string') return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
