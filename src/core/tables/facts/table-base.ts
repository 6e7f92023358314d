import type { CellAddress, RangeAddress } from '../../cells/address.ts';
import type { Period } from '../../quantities/period.ts';

/** Of a table's reasons: its sheet is hidden. */
export const hiddenSheet = 'sheet/hidden';

export function isInHiddenSheet({ why }: Pick<TableBase, 'why'>): boolean {
  return why.some(({ code }) => code === hiddenSheet);
}

/** Of a table's reasons: its sheet is a copy that holds the same as another one. */
export const copiedSheet = 'against/copy';

export function isInCopiedSheet({ why }: Pick<TableBase, 'why'>): boolean {
  return why.some(({ code }) => code === copiedSheet);
}

/** Under the mark from which on a table is sure. */
const unsure = 0.55;

/** The table as one that is reported and not counted, with what speaks against it. */
export function doubted<T extends Pick<TableBase, 'confidence' | 'isSure' | 'why'>>(
  table: T,
  reasons: readonly Reason[],
): T {
  return { ...table, isSure: false, confidence: unsure, why: [...table.why, ...reasons] };
}

/** Why a table was taken for what it is; worded in `src/messages/`. */
export interface Reason {
  /** A path-like name: `header/roles`, `rows/areas`, `title/words`, `layout/taught`. */
  readonly code: string;
  readonly words: readonly string[];
}

/** The day up to which a title says that figures count, in one of the years that it names; no day: the month's last. */
export interface AsOf {
  readonly years: readonly number[];
  readonly month: number;
  readonly day: number | null;
}

export interface TableBase {
  /** Stable name for fingerprints: kind, sheet and ordinal of its kind in the sheet; no address. */
  readonly key: string;
  readonly place: RangeAddress;
  /** 0 to 1. */
  readonly confidence: number;
  /** False: it looks like one of ours, but not surely. It is reported and never counted. */
  readonly isSure: boolean;
  readonly why: readonly Reason[];
  readonly title: string | null;
  /** What the title says of the evaluation period. */
  readonly titlePeriod: Period | null;
  /** The year agreed, where the title says it: 协议期：2023年7月1日至2024年6月30日. */
  readonly titleAgreement?: Period;
  readonly titleAsOf?: AsOf;
  /** The station that the sheet or its title names; null where it names none. */
  readonly station: string | null;
  /** Columns that have a header but no role: kept and shown. */
  readonly unknownColumns: readonly { readonly header: string; readonly cell: CellAddress }[];
}
