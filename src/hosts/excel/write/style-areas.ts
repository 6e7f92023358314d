import { formatRange } from '../../../core/cells/a1.ts';
import type { Range } from '../../../core/cells/address.ts';

/** The cells that have a key, as few rectangles. */
export function areasByKey(
  rows: readonly (readonly (string | null | undefined)[])[],
): ReadonlyMap<string, readonly Range[]> {
  const areas = new Map<string, Range[]>();
  /** Rectangles that reach down to the row above, by key and columns. */
  let open = new Map<string, { range: Range; list: Range[]; at: number }>();
  rows.forEach((cells, row) => {
    const next: typeof open = new Map();
    for (const { key, left, right } of runsOf(cells)) {
      const name = `${left} ${right} ${key}`;
      const above = open.get(name);
      if (above) {
        const range = { ...above.range, bottom: row };
        above.list[above.at] = range;
        next.set(name, { ...above, range });
        continue;
      }
      const list = areas.get(key) ?? [];
      areas.set(key, list);
      const range = { top: row, left, bottom: row, right };
      next.set(name, { range, list, at: list.push(range) - 1 });
    }
    open = next;
  });
  return areas;
}

function runsOf(cells: readonly (string | null | undefined)[]) {
  const runs: { key: string; left: number; right: number }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const key = cells[column];
    if (key === null || key === undefined) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ key, left: column, right: column });
  }
  return runs;
}

/** Excel takes 8192 characters; the shorter, the sooner it finds its way through them. */
const longestAddress = 2000;

/** Ranges as lists that Excel takes at once: `A1:B2,D4`. */
export function addressLists(areas: readonly Range[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatRange(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}
