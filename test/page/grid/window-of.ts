import type { Range } from '../../../src/core/cells/address.ts';
import type { CellWindow, Desk } from '../../../src/desk/desk.ts';

/** A window over a drawn sheet: numbers are `n`, texts `t`. */
export function windowOf(
  rows: readonly (readonly (string | number)[])[],
  more: Partial<Pick<CellWindow, 'merges' | 'hiddenRows' | 'hiddenColumns'>> = {},
  range: Range = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 },
): CellWindow {
  return {
    sheet: '表',
    range,
    texts: rows.map((row) => row.map(String)),
    kinds: rows.map((row) =>
      row.map((value) => (value === '' ? '' : typeof value === 'number' ? 'n' : 't')),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

/** A desk that answers each window when it is told to; `asked` are the corners of what was asked. */
export function slowDesk(): {
  readonly desk: Pick<Desk, 'window'>;
  readonly asked: string[];
  readonly answer: (at: number, window: CellWindow | null) => Promise<void>;
} {
  const asked: string[] = [];
  const answers: ((window: CellWindow | null) => void)[] = [];
  return {
    asked,
    desk: {
      window: (_, range) => {
        asked.push(`${range.top},${range.left}`);
        return new Promise((resolve) => answers.push(resolve));
      },
    },
    answer: async (at, window) => {
      answers[at]?.(window);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}
