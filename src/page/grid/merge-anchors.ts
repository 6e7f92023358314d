import type { Range } from '../../core/cells/address.ts';
import type { CellBlocks } from './cell-blocks.ts';

/** Rows and columns outside of what is visible from which a merge reaches into it. */
export function mergeAnchors(
  visible: Range,
  blockAt: CellBlocks['blockAt'],
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const note = (merge: Range | null | undefined) => {
    if (!merge) return;
    if (merge.top < visible.top) rows.add(merge.top);
    if (merge.left < visible.left) columns.add(merge.left);
  };
  for (let { left: column } = visible; column <= visible.right; column++) {
    note(blockAt(visible.top, column)?.mergeAt(visible.top, column));
  }
  for (let { top: row } = visible; row <= visible.bottom; row++) {
    note(blockAt(row, visible.left)?.mergeAt(row, visible.left));
  }
  return { rows: [...rows], columns: [...columns] };
}
