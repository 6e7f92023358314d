import { type CellValue, isError } from '../core/cells/cell.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import {
  equals,
  fromNumber,
  one,
  parseDecimal,
  type Rational,
  zero,
} from '../core/quantities/rational.ts';
import type { AttendanceTable, RosterMark } from '../core/tables/facts/table.ts';
import { sourceValue } from './figure-formula.ts';

/** The marks that a roster uses, as written: by them COUNTIF counts. */
export interface RosterMarks {
  /** Texts that are a whole month: √, 是. */
  readonly whole: readonly string[];
  /** Texts that are a share of one: 半月. */
  readonly parts: readonly { readonly text: string; readonly share: Rational }[];
  /** Whether months are marked by numbers (1, 0.5) too. */
  readonly hasNumbers: boolean;
  /** COUNTIF may take some of them for each other, so that their counts must not be added. */
  readonly areAlike: boolean;
}

/** Excel takes a text of 255 characters in a formula, some of which may have to be escaped. */
const longestMark = 100;

/** COUNTIF does not tell upper from lower case: each mark is kept once. */
export function rosterMarks(snapshot: Snapshot, table: AttendanceTable): RosterMarks {
  const shares = new Map<string, Rational>();
  let hasNumbers = false;
  for (const mark of table.workers.flatMap(({ months }) => months.flat())) {
    if (mark.presence.kind !== 'present') continue;
    const value = sourceValue(snapshot, mark.cell);
    if (typeof value === 'number') hasNumbers = true;
    if (typeof value === 'string') shares.set(value.toLowerCase(), mark.presence.share);
  }
  for (const text of table.presentMarks) {
    const key = text.toLowerCase();
    if (!shares.has(key) && parseDecimal(text) === null) shares.set(key, one);
  }
  const all = [...shares]
    .filter(([text]) => text.length <= longestMark)
    .map(([text, share]) => ({ text, share }));
  return {
    whole: all.filter(({ share }) => equals(share, one)).map(({ text }) => text),
    parts: all.filter(({ share }) => !equals(share, one)),
    hasNumbers,
    areAlike: new Set(all.map(({ text }) => asCounted(text))).size < all.length,
  };
}

/** COUNTIF compares texts of numbers as numbers (1 and 1.0); a variation mark may not count at all. */
function asCounted(text: string): string {
  const plain = text.normalize('NFKC').replace(/\uFE0F/g, '');
  const number = plain.trim() === '' ? Number.NaN : Number(plain);
  return Number.isNaN(number) ? plain : String(number);
}

/** What a mark's cell comes to in our formulas. */
export function markShare(snapshot: Snapshot, { cell }: RosterMark, marks: RosterMarks): Rational {
  const value: CellValue = sourceValue(snapshot, cell);
  if (typeof value === 'number') return (marks.hasNumbers ? fromNumber(value) : null) ?? zero;
  if (typeof value !== 'string' || isError(value)) return zero;
  const text = value.toLowerCase();
  if (marks.whole.includes(text)) return one;
  return marks.parts.find((part) => part.text === text)?.share ?? zero;
}
