import { formatPosition } from '../../../src/core/cells/a1.ts';
import { toNumber } from '../../../src/core/quantities/rational.ts';
import type { Stated } from '../../../src/core/quantities/reading.ts';
import type { Spot } from '../drawing.ts';
import type { ExpectedFigure, SheetKind } from '../expected.ts';

/** One fact that did not come back as it was drawn, or that nobody drew. */
export interface Difference {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** What went wrong, for counting: `entry/missing`. */
  readonly code: string;
  readonly text: string;
}

/** Takes differences of one sheet. */
export type Report = (kind: SheetKind, code: string, text: string) => void;

export function isAt(cell: { readonly row: number; readonly column: number }, spot: Spot): boolean {
  return cell.row === spot.row && cell.column === spot.column;
}

export function isClose(value: number | null, wanted: number): boolean {
  return value !== null && Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** The figure of a stated cell; null where it says none. */
export function figureIn(
  stated: Stated | null | undefined,
): { readonly cell: Stated['cell']; readonly value: number } | null {
  return stated?.reading.kind === 'figure'
    ? { cell: stated.cell, value: toNumber(stated.reading.figure.value) }
    : null;
}

/** Null where both say the same. */
export function figureDifference(
  stated: Stated | null | undefined,
  wanted: ExpectedFigure | null,
): string | null {
  const found = figureIn(stated);
  if (!found && !wanted) return null;
  const isSame =
    found !== null &&
    wanted !== null &&
    isAt(found.cell, wanted.spot) &&
    isClose(found.value, wanted.value);
  if (isSame) return null;
  const read = stated
    ? `${formatPosition(stated.cell)} ${found ? found.value : stated.reading.kind}`
    : 'nothing';
  return `${wanted ? `${formatPosition(wanted.spot)} ${wanted.value}` : 'nothing'} read as ${read}`;
}

/** A label without spaces, full-width forms, numbering and units in brackets. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(\d+[.、:)]|\(\d+\)|[一二三四五六七八九十]+、)/, '')
    .replace(/^[①-⑳]/, '')
    .replace(/\((个|人|名|份|户|节|次|场|场次|人次|小时|元|万元|支|%)\)/g, '')
    .replace(/[:;,。]+$/, '');
}
