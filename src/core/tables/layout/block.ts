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
  /** What a `banner` or `text` says. */
  readonly texts?: readonly Area[];
}

export type ReadingKind = Block['kind'] | 'turns';

export interface Reading {
  readonly cost: number;
  /** Of its last block; null where it has none. */
  readonly kind: ReadingKind | null;
  readonly blocks: () => readonly Block[];
}

/** A rectangle that is read, with the areas of each of its rows, cut to it. */
export interface Sheaf {
  readonly view: LayoutView;
  readonly range: Range;
  readonly depth: number;
  /** By row, from left to right. */
  readonly lines: readonly (readonly Area[])[];
}

/** Takes a reading of the rows from the start down to the last one; false says that it is worth no more. */
export type Offer = (last: number, cost: number, blocks: () => readonly Block[]) => boolean;

/** Reads a rectangle in the best way down to each row: the first is for no row. */
export type ReadAll = (view: LayoutView, range: Range, depth: number) => readonly Reading[];

export function lineAt(sheaf: Sheaf, row: number): readonly Area[] {
  return sheaf.lines[row - sheaf.range.top] ?? [];
}
