import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import { columnName } from '../../core/cells/a1.ts';
import type { CellAddress, Position } from '../../core/cells/address.ts';
import type { Severity } from '../../core/checks/finding.ts';
import type { CellBlocks } from './cell-blocks.ts';
import { GridRow, numberWidth } from './grid-row.tsx';
import { mergeAnchors } from './merge-anchors.ts';
import { moveCell } from './move-cell.ts';
import { defaultRowHeight, type SheetLayout } from './sheet-layout.ts';

/** Severities of marked cells by row and column. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, Severity>>;

interface SheetGridProps {
  readonly label: string;
  readonly blocks: CellBlocks;
  readonly layout: SheetLayout;
  readonly active: Position;
  readonly onActive: (cell: Position) => void;
  readonly lit: { readonly cell: CellAddress; readonly count: number } | null;
  readonly marks: SheetMarks;
}

const headHeight = 24;

/** One sheet's cells: only those in view are in the page. One stop of the Tab key; arrows move. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { label, blocks, layout, active, onActive, lit, marks } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useVirtualizer({
    count: layout.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: layout.rowHeight,
    overscan: 4,
    scrollPaddingEnd: headHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: layout.columnWidth,
    overscan: 1,
    scrollPaddingEnd: numberWidth,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are kept until they are measured anew.
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell is shown once, when it is lit.
  useEffect(() => {
    if (!lit) return;
    const { row, column } = lit.cell;
    rows.scrollToIndex(row, { align: 'center' });
    columns.scrollToIndex(column, { align: isInView(columns, column) ? 'auto' : 'center' });
  }, [lit]);

  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const visible = {
    top: shownRows[0]?.index ?? 0,
    bottom: shownRows.at(-1)?.index ?? 0,
    left: shownColumns[0]?.index ?? 0,
    right: shownColumns.at(-1)?.index ?? 0,
  };
  const anchors = mergeAnchors(visible, blocks.blockAt);
  const anchorColumns = anchors.columns.join();
  const drawnColumns = useMemo(
    () => [
      ...anchorColumns
        .split(',')
        .flatMap((column) => (column && columns.measurementsCache[Number(column)]) || []),
      ...shownColumns,
    ],
    [anchorColumns, shownColumns, columns],
  );
  const drawnRows = [
    ...anchors.rows.flatMap((row) => rows.measurementsCache[row] ?? []),
    ...shownRows,
  ];
  useEffect(() => {
    blocks.want([
      visible,
      ...anchors.rows.map((row) => ({ ...visible, top: row, bottom: row })),
      ...anchors.columns.map((column) => ({ ...visible, left: column, right: column })),
    ]);
  });

  const show = (cell: Position) => {
    const shown = anchorOf(cell, blocks);
    onActive(shown);
    return shown;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / defaultRowHeight) - 2,
    );
    const next = moveCell(leaveMerge(active, event.key, blocks), event, layout, page);
    if (!next) return;
    event.preventDefault();
    const shown = show(next);
    rows.scrollToIndex(shown.row);
    columns.scrollToIndex(shown.column);
  };
  const onClick = ({ target }: MouseEvent) => {
    const cell = cellUnder(target);
    if (cell) show(cell);
  };
  const idOf = useMemo(() => (row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const version = blocks.count();
  const litCell = lit && anchorOf(lit.cell, blocks);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={layout.rowCount + 1}
      aria-colcount={layout.columnCount + 1}
      aria-readonly="true"
      aria-activedescendant={idOf(active.row, active.column)}
      tabIndex={0}
      className="grid"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div
        role="presentation"
        className="grid-all"
        style={{
          width: columns.getTotalSize() + numberWidth,
          height: rows.getTotalSize() + headHeight,
        }}
      >
        <div role="row" aria-rowindex={1} className="grid-heads">
          <div role="presentation" className="grid-corner" />
          {shownColumns.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className="grid-head"
              data-active={active.column === index || undefined}
              style={{ left: start + numberWidth, width: size }}
            >
              {size > 0 && columnName(index)}
            </div>
          ))}
        </div>
        {drawnRows.map(({ index, start, size }) =>
          size === 0 ? null : (
            <GridRow
              key={index}
              row={index}
              start={start + headHeight}
              columns={drawnColumns}
              blockAt={blocks.blockAt}
              layout={layout}
              version={version}
              idOf={idOf}
              activeColumn={active.row === index ? active.column : null}
              litColumn={litCell?.row === index ? litCell.column : null}
              marks={marks.get(index)}
            />
          ),
        )}
      </div>
    </div>
  );
}

function isInView(columns: Virtualizer<HTMLDivElement, Element>, column: number): boolean {
  const { scrollOffset, scrollRect, measurementsCache } = columns;
  const item = measurementsCache[column];
  if (!item || scrollOffset === null || !scrollRect) return false;
  return item.start >= scrollOffset && item.end <= scrollOffset + scrollRect.width - numberWidth;
}

/** The cell that shows what a cell holds: a merge's first one. */
function anchorOf(cell: Position, blocks: CellBlocks): Position {
  const merge = blocks.blockAt(cell.row, cell.column)?.mergeAt(cell.row, cell.column);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

/** From a merge the arrows go on from its far edge. */
function leaveMerge(from: Position, key: string, blocks: CellBlocks): Position {
  const merge = blocks.blockAt(from.row, from.column)?.mergeAt(from.row, from.column);
  if (!merge) return from;
  if (key === 'ArrowRight') return { ...from, column: merge.right };
  return key === 'ArrowDown' ? { ...from, row: merge.bottom } : from;
}

function cellUnder(target: EventTarget): Position | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[data-column]');
  const row = target.closest('[data-row]');
  if (!(cell instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}
