import type { Position, Range } from '../../cells/address.ts';
import type { TaughtColumn } from '../grid/structure.ts';
import type { RememberedLayout } from '../words/remembered-layout.ts';
import type { Band } from './band-headings.ts';

/** Where a form was found in a sheet. */
export interface TaughtPlace {
  readonly layout: RememberedLayout;
  /** The rows of its headings; null where it is known by labels, by its range or by its sheet only. */
  readonly band: Band | null;
  readonly columns: ReadonlyMap<number, TaughtColumn>;
  /** Cells of its labels. */
  readonly labels: readonly Position[];
  /** The place that the form names itself. */
  readonly range: Range | null;
}
