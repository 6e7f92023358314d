import type { Heading } from '../grid/structure.ts';
import type { FigureHeading, PairedRole } from '../words/read-figure-heading.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';

/** A column of an indicator table with what it holds. */
export interface IndicatorColumn {
  readonly index: number;
  readonly kind: ColumnKind;
  /** Of figure columns; null where neither head nor place tells it. */
  readonly role: FigureRole | null;
  readonly heads: readonly ColumnHead[];
  /** Whether the head itself says what kind the column is. */
  readonly isNamed: boolean;
  /** Words without figures in them. */
  readonly isWords?: boolean;
  /** Nothing stands under the head: in a block it names the row of figures beside it. */
  readonly isHeadOnly?: boolean;
  /** Its cells state two figures, 12/10 under 完成/指标: of which roles. */
  readonly pair?: readonly [PairedRole, PairedRole];
  /** Behind the two figures stands their rate: 12/10（120%）. */
  readonly holdsRates?: boolean;
  /** A month, quarter or half year of which no column tells the sum. */
  readonly isSpan?: boolean;
  /** A part of what the column of this index says. */
  readonly addedTo?: number;
  /** Its cells count several services in words: 小组6个、个案10个. */
  readonly holdsItems?: boolean;
  /** Names that tell the targets too: 个案（20个）. */
  readonly holdsTargets?: boolean;
}

/** A heading over a column, read. */
export interface ColumnHead extends FigureHeading {
  readonly heading: Heading;
}

export type ColumnKind =
  | 'serial'
  | 'remark'
  | 'unit'
  | 'area'
  | 'service'
  | 'measure'
  | 'role'
  | 'figure'
  | 'unknown';
