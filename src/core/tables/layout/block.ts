import type { Range } from '../../cells/address.ts';
import type { Area, LayoutView } from './layout-view.ts';

/**
 * A block of rows read in one way. `columns`: a row of labels heads what stands beneath. `pairs`:
 * labels and values take turns along each row. `rows`: the first label of a row heads all values of
 * the row, the first row names them. `side`: a label at the left spans the block, the rest is read
 * for itself. `banner`: one label over the whole width; `text` a sentence there.
 */
export interface Block {
  readonly kind: 'columns' | 'pairs' | 'rows' | 'side' | 'banner' | 'text';
  readonly range: Range;
  /** How deep it lies under labels that span columns; 0 on top. */
  readonly depth: number;
  /** Cells that head what stands beneath, and those that head what stands at their right. */
  readonly columnLabels: readonly Area[];
  readonly rowLabels: readonly Area[];
  /** What a `text` block says. */
  readonly texts?: readonly Area[];
}

export interface Reading {
  readonly cost: number;
  readonly blocks: () => readonly Block[];
}

/** Readings of the rows from the first one down to each row, where there is one. */
export type Readings = readonly (Reading | undefined)[];

/** Reads a rectangle in the best way down to each row: the first is for no row. */
export type ReadAll = (view: LayoutView, range: Range, depth: number) => readonly Reading[];

export const blankReading: Reading = { cost: 0, blocks: () => [] };

export function labelsIn(areas: readonly Area[]): readonly Area[] {
  return areas.filter(({ shape }) => shape !== 'blank');
}
