import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import { stationBook } from '../tables/words/vocabulary-stations.ts';

/** A workbook of parts of another one, with a blank sheet that says what that one speaks of: a station. */
export function stationBookOf(snapshot: Snapshot, sheets: readonly SheetSnapshot[]): Snapshot {
  return { ...snapshot, sheets: [...sheets, blankSheet] };
}

const blankSheet: SheetSnapshot = {
  name: stationBook,
  visibility: 'visible',
  isProtected: false,
  ours: null,
  grid: createGridBuilder().build(),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};
