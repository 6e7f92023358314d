import { memo, type ReactElement } from 'react';
import type { Severity } from '../../core/checks/finding.ts';
import type { CellBlocks } from './cell-blocks.ts';
import { type DrawnCell, type DrawnColumn, rowCells } from './row-cells.ts';
import type { SheetLayout } from './sheet-layout.ts';

interface GridRowProps {
  readonly row: number;
  readonly start: number;
  readonly columns: readonly DrawnColumn[];
  readonly blockAt: CellBlocks['blockAt'];
  readonly layout: SheetLayout;
  /** Changes when the row's cells may have changed. */
  readonly version: unknown;
  readonly idOf: (row: number, column: number) => string;
  readonly activeColumn: number | null;
  readonly litColumn: number | null;
  /** Severities of marked cells by column. */
  readonly marks: ReadonlyMap<number, Severity> | undefined;
}

/** A row with its number. Clicks are the grid's: it finds the cell by `data-column`. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, start, columns, blockAt, layout, idOf, activeColumn, litColumn, marks } = props;
  const height = layout.rowHeight(row);
  const cells = rowCells(columns, { row, blockAt, layout });
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="grid-row"
      data-row={row}
      data-active={activeColumn !== null || undefined}
      style={{ top: start, height }}
    >
      <div role="rowheader" aria-colindex={1} className="grid-number">
        {row + 1}
      </div>
      {cells.map((cell) => (
        <div
          key={cell.column}
          id={idOf(row, cell.column)}
          role="gridcell"
          aria-colindex={cell.column + 2}
          aria-selected={activeColumn === cell.column}
          aria-rowspan={cell.merge ? cell.merge.bottom - cell.merge.top + 1 : undefined}
          aria-colspan={cell.merge ? cell.merge.right - cell.merge.left + 1 : undefined}
          data-column={cell.column}
          data-lit={litColumn === cell.column || undefined}
          data-mark={marks?.get(cell.column)}
          className={classOf(cell)}
          style={{ left: cell.left + numberWidth, width: cell.width, height: cell.height }}
        >
          {cell.merge ? <span>{cell.text}</span> : cell.text}
        </div>
      ))}
    </div>
  );
});

/** The width of the column with the rows' numbers. */
export const numberWidth = 48;

function classOf({ kind, merge, wraps }: DrawnCell): string {
  const isAcross = merge !== null && merge.right > merge.left;
  const side =
    isAcross || kind === 'b' || kind === 'e' ? ' is-centre' : kind === 'n' ? ' is-end' : '';
  return `grid-cell${side}${merge ? ' is-merged' : ''}${wraps ? ' wraps' : ''}`;
}
