import type { Range } from '../../../core/cells/address.ts';

/** Excel answers no question about a range with more merged areas than 512. */
const rowsPerBand = 400;

/**
 * A range in bands of rows, each to be asked for its merges: an area is told by the band in which
 * it begins.
 */
export function mergeBands(range: Range): readonly Range[] {
  const bands: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rowsPerBand) {
    bands.push({ ...range, top, bottom: Math.min(range.bottom, top + rowsPerBand - 1) });
  }
  return bands;
}

/** Each band in two, by rows, or by columns where it is one row; a single cell stays. */
export function splitBands(bands: readonly Range[]): readonly Range[] {
  return bands.flatMap((band) => {
    const { top, left, bottom, right } = band;
    if (bottom > top) {
      const middle = Math.floor((top + bottom) / 2);
      return [
        { ...band, bottom: middle },
        { ...band, top: middle + 1 },
      ];
    }
    if (right === left) return [band];
    const middle = Math.floor((left + right) / 2);
    return [
      { ...band, right: middle },
      { ...band, left: middle + 1 },
    ];
  });
}
