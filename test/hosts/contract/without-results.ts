import type { Snapshot } from '../../../src/core/cells/snapshot.ts';
import { seenSnapshot } from '../excel/seen-snapshot.ts';

interface SeenCell {
  readonly formula: string | null;
}

/** A snapshot to be compared but for what formulas come to: the test host calculates nothing. */
export function withoutResults(snapshot: Snapshot) {
  const seen = seenSnapshot(snapshot);
  return {
    ...seen,
    sheets: seen.sheets.map((sheet) => ({
      ...sheet,
      grid: Object.fromEntries(
        Object.entries(sheet.grid).map(([place, cell]) => {
          const { formula } = cell as SeenCell;
          return [place, formula === null ? cell : { ...(cell as SeenCell), value: null }];
        }),
      ),
    })),
  };
}
