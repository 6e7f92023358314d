import type { Range } from '../../core/cells/address.ts';
import type { CellWindow, Desk } from '../../desk/desk.ts';

/** A piece of a sheet whose merges are found by cell. */
export interface CellBlock extends CellWindow {
  /** The merge that a cell of the block belongs to, or null. */
  readonly mergeAt: (row: number, column: number) => Range | null;
}

/** A sheet's cells as they come from the desk, block by block, in the order of what is looked at. */
export interface CellBlocks {
  /** The block that holds a cell; null while it is on its way. */
  readonly blockAt: (row: number, column: number) => CellBlock | null;
  /** Asks for the blocks of some ranges that are missing or old; earlier wishes are dropped. */
  readonly want: (ranges: readonly Range[]) => void;
  /** Every block is asked for again when it is next wanted; the old one is shown until then. */
  readonly expire: () => void;
  /** For `useSyncExternalStore`: `count` changes with each block that comes. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly count: () => number;
}

const blockRows = 64;
const blockColumns = 32;
const mostUnderWay = 3;
const mostKept = 160;
const mostColumns = 16_384;

interface Block {
  readonly cells: CellBlock;
  readonly age: number;
}

export function makeCellBlocks(desk: Pick<Desk, 'window'>, sheet: string): CellBlocks {
  const blocks = new Map<string, Block>();
  const underWay = new Set<string>();
  const listeners = new Set<() => void>();
  let wanted: readonly Range[] = [];
  let age = 0;
  let count = 0;

  const isFresh = (range: Range) => blocks.get(keyOf(range))?.age === age;

  const fetchNext = () => {
    const next = wanted.find((range) => !isFresh(range) && !underWay.has(keyOf(range)));
    if (!next || underWay.size >= mostUnderWay) return;
    const key = keyOf(next);
    const asked = age;
    underWay.add(key);
    desk
      .window(sheet, next)
      .then((window) => {
        if (window) keep(key, { cells: withMerges(window), age: asked });
        // A desk that has nothing now is asked again at the next wish.
        else wanted = wanted.filter((range) => keyOf(range) !== key);
      })
      .catch(() => {
        wanted = [];
      })
      .finally(() => {
        underWay.delete(key);
        fetchNext();
      });
    fetchNext();
  };

  const keep = (key: string, block: Block) => {
    blocks.delete(key);
    blocks.set(key, block);
    const [oldest] = blocks.keys();
    if (blocks.size > mostKept && oldest !== undefined) blocks.delete(oldest);
    count += 1;
    for (const listener of listeners) listener();
  };

  return {
    blockAt: (row, column) => blocks.get(keyOf(blockOf(row, column)))?.cells ?? null,
    want: (ranges) => {
      wanted = ranges.flatMap(blocksOf);
      fetchNext();
    },
    expire: () => {
      age += 1;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => count,
  };
}

function withMerges(window: CellWindow): CellBlock {
  const { range } = window;
  const byCell = new Map<number, Range>();
  for (const merge of window.merges) {
    const bottom = Math.min(merge.bottom, range.bottom);
    const right = Math.min(merge.right, range.right);
    for (let row = Math.max(merge.top, range.top); row <= bottom; row++) {
      for (let column = Math.max(merge.left, range.left); column <= right; column++) {
        byCell.set(row * mostColumns + column, merge);
      }
    }
  }
  return {
    ...window,
    mergeAt: (row, column) => byCell.get(row * mostColumns + column) ?? null,
  };
}

function keyOf({ top, left }: Range): string {
  return `${top},${left}`;
}

function blockOf(row: number, column: number): Range {
  const top = row - (row % blockRows);
  const left = column - (column % blockColumns);
  return { top, left, bottom: top + blockRows - 1, right: left + blockColumns - 1 };
}

function blocksOf(range: Range): readonly Range[] {
  const first = blockOf(range.top, range.left);
  const blocks: Range[] = [];
  for (let { top } = first; top <= range.bottom; top += blockRows) {
    for (let { left } = first; left <= range.right; left += blockColumns) {
      blocks.push(blockOf(top, left));
    }
  }
  return blocks;
}
