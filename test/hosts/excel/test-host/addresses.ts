import { columnIndex, formatRange, parseRange, quoteSheet } from '../../../../src/core/cells/a1.ts';
import type { Range } from '../../../../src/core/cells/address.ts';
import { HostError } from './host-error.ts';
import type { TestSheet } from './state.ts';

const lastRow = 1_048_575;
const lastColumn = 16_383;
export const wholeSheet: Range = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Excel cuts and takes addresses at this length. */
const longestAddress = 8192;

/** `A1:B2`, `3:5`, `A:C`, with or without a sheet's name before it. */
export function rangeOf(address: unknown): Range {
  if (address === undefined || address === null || address === '') return wholeSheet;
  if (typeof address !== 'string') throw new HostError('InvalidArgument', 'address');
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { ...wholeSheet, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(local);
  if (columns) {
    const left = columnIndex(columns[1] ?? '') ?? 0;
    return { ...wholeSheet, left, right: columnIndex(columns[2] ?? '') ?? 0 };
  }
  const range = parseRange(local);
  if (!range) throw new HostError('InvalidArgument', `address ${address}`);
  return range;
}

export function rangesOf(address: unknown): readonly Range[] {
  if (typeof address !== 'string') return [wholeSheet];
  if (address.length > longestAddress) throw new HostError('InvalidArgument', 'address too long');
  return address.split(/[,;]/).map((each) => rangeOf(each.trim()));
}

export function addressOf(sheet: TestSheet, areas: readonly Range[]): string {
  const name = quoteSheet(sheet.name);
  return areas
    .map((area) => `${name}!${formatRange(area)}`)
    .join(',')
    .slice(0, longestAddress);
}
