import type { Range } from '../../../core/cells/address.ts';
import type { Grid } from '../../../core/cells/grid.ts';
import { createGridBuilder, type GridBuilder } from '../../../core/cells/grid-builder.ts';
import type { Span } from '../../../core/cells/snapshot.ts';
import type { SheetExtent } from './ask-sheet.ts';
import { mergeBands } from './merge-bands.ts';
import { cellsOf } from './narrow-areas.ts';
import { hiddenSpans } from './spans.ts';

/** A sheet whose cells are wanted. */
export interface WantedSheet {
  readonly id: string;
  readonly name: string;
  readonly extent: SheetExtent;
  /** Reading merges has cost undo in some builds: not after each edit. */
  readonly wantsMerges: boolean;
}

export interface SheetCells {
  readonly grid: Grid;
  /** Null where they were not asked for. */
  readonly merges: readonly Range[] | null;
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** What of a sheet was read and what is left to read. */
export interface SheetWork extends WantedSheet {
  readonly builder: GridBuilder;
  /** From above to below; the rows before `next` are read. */
  readonly areas: readonly Range[];
  next: Place;
  bytesPerCell: number;
  bands: readonly Range[];
  readonly merges: Range[];
  nextHiddenRow: number;
  readonly hiddenRows: boolean[];
  hiddenColumns: readonly boolean[] | null;
}

/** A row of one of a sheet's areas. */
export interface Place {
  readonly area: number;
  readonly row: number;
}

export function openWork(wanted: WantedSheet, areas: readonly Range[]): SheetWork {
  const { extent, wantsMerges } = wanted;
  const { used } = extent;
  return {
    ...wanted,
    builder: createGridBuilder(used ? Math.min(2 ** 20, cellsOf(used)) : 16),
    areas,
    next: { area: 0, row: areas[0]?.top ?? 0 },
    bytesPerCell: extent.bytesPerCell,
    // Merges without a value in them may stand beside the cells; the ones that count begin in them.
    bands: wantsMerges ? bandsOver(areas) : [],
    merges: [],
    nextHiddenRow: used && extent.hasHiddenRows ? used.top : Number.POSITIVE_INFINITY,
    hiddenRows: [],
    hiddenColumns: used && extent.hasHiddenColumns ? null : [],
  };
}

function bandsOver(areas: readonly Range[]): readonly Range[] {
  const [only, second] = areas;
  if (only && !second) return mergeBands({ ...only, top: 0, left: 0 });
  return areas.flatMap((area) => mergeBands({ ...area, left: 0 }));
}

export function isLeft({
  extent,
  areas,
  next,
  bands,
  nextHiddenRow,
  hiddenColumns,
}: SheetWork): boolean {
  const bottom = extent.used?.bottom ?? -1;
  return (
    next.area < areas.length ||
    bands.length > 0 ||
    nextHiddenRow <= bottom ||
    hiddenColumns === null
  );
}

/** What a try has got on by. */
export function progressOf({
  next,
  bands,
  nextHiddenRow,
  hiddenColumns,
  bytesPerCell,
}: SheetWork): unknown {
  return [next, bands.length, nextHiddenRow, hiddenColumns === null, bytesPerCell];
}

export function cellsRead(work: SheetWork): SheetCells {
  const { extent, builder, merges, wantsMerges, hiddenRows, hiddenColumns } = work;
  return {
    grid: builder.build(),
    merges: wantsMerges ? [...merges].sort((a, b) => a.top - b.top || a.left - b.left) : null,
    hiddenRows: hiddenSpans(hiddenRows, extent.used?.top ?? 0),
    hiddenColumns: hiddenSpans(hiddenColumns ?? [], extent.used?.left ?? 0),
  };
}
