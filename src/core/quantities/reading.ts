import type { CellAddress } from '../cells/address.ts';
import type { Rational } from './rational.ts';

/** ≥90%, 不少于14人, 90%以上 are `at-least`; 10%以内, 不高于15% are `at-most`. */
export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A figure as a cell states it. 万, 亿 and a heading's scale are multiplied out. */
export interface Figure {
  /** Exact. A percentage is its fraction: 64.73 % is 6473/10000. */
  readonly value: Rational;
  readonly isPercent: boolean;
  /**
   * Decimals that it is stated with, of the percentage for a percentage: 64.73 % → 2, 65 → 0.
   * From the number format; from the text for General and text cells. Null where it cannot be told.
   */
  readonly decimals: number | null;
  /** 个, 人次, 元, 小时 …: as written, 万 taken out; null where none is written. */
  readonly unit: string | null;
  readonly bound: Bound | null;
}

/**
 * The figure in this unit. Written out: every object that a spread makes larger is of a kind of its own
 * to the engine, and figures are asked for by the hundred thousand.
 */
export function withUnit(figure: Figure, unit: string | null): Figure {
  const { value, isPercent, decimals, bound } = figure;
  return { value, isPercent, decimals, unit, bound };
}

/** One of several numbered items in a cell: `1.个案辅导68个；` → 个案辅导, 68 个. */
export interface Item {
  readonly name: string;
  readonly figure: Figure | null;
  readonly text: string;
}

/** What a cell says. Only `figure` (and the items' figures) ever count; none of the others is 0. */
export type Reading =
  | { readonly kind: 'blank' }
  /** Not applicable: / ／ — – - 无. */
  | { readonly kind: 'none'; readonly mark: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** Words without a figure. */
  | { readonly kind: 'text'; readonly text: string }
  /** Meant as a figure but it cannot be read as one: 12.5.3, 1O5, 约三十. */
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula without a stored value. */
  | { readonly kind: 'unknown' };

/** A figure printed in the workbook, with its cell. */
export interface Stated {
  readonly cell: CellAddress;
  readonly reading: Reading;
}

/** What an attendance mark says: the share of the month, or that it cannot be read. */
export type Presence =
  | { readonly kind: 'present'; readonly share: Rational }
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' }
  /** `means`: what the sheet says of the mark, where that does not tell whether it counts. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly means?: string };
