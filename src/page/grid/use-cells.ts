import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CellWindow, Desk } from '../../desk/desk.ts';
import { type CellBlocks, makeCellBlocks } from './cell-blocks.ts';
import { layOutSheet, type SheetLayout } from './sheet-layout.ts';

const headRows = 200;
const headColumns = 200;

export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet's cells and sizes; `version` changes when the workbook did. Null until it is known. */
export function useCells(
  desk: Pick<Desk, 'window'>,
  sheet: string,
  { rowCount, columnCount }: SheetSize,
  version: unknown,
): { readonly blocks: CellBlocks; readonly layout: SheetLayout | null } {
  const blocks = useMemo(() => makeCellBlocks(desk, sheet), [desk, sheet]);
  const [head, setHead] = useState<CellWindow | null>(null);
  useSyncExternalStore(blocks.subscribe, blocks.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is why all is read again.
  useEffect(() => {
    let isWanted = true;
    blocks.expire();
    desk
      .window(sheet, { top: 0, left: 0, bottom: headRows - 1, right: headColumns - 1 })
      .then((window) => {
        if (isWanted && window) setHead(window);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [desk, sheet, blocks, version]);
  const layout = useMemo(
    () => head && layOutSheet({ rowCount, columnCount }, head),
    [head, rowCount, columnCount],
  );
  return { blocks, layout };
}
