import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { CellAddress, Position } from '../../core/cells/address.ts';
import type { Desk, DeskSheet, DeskView } from '../../desk/desk.ts';
import type { PageMessages } from '../../messages/page-messages.ts';
import { CellLine } from './cell-line.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { sheetMarks } from './sheet-marks.ts';
import { SheetTabs } from './sheet-tabs.tsx';
import { useCells } from './use-cells.ts';

interface SheetViewProps {
  readonly desk: Desk;
  readonly view: DeskView;
  /** The sheet to show; the first visible one where it is null or gone. */
  readonly sheet: string | null;
  readonly onSheet: (sheet: string) => void;
  readonly lit: { readonly cell: CellAddress; readonly count: number } | null;
  readonly words: PageMessages;
}

/** The opened workbook as a spreadsheet program shows it: a sheet's cells, the tabs below. */
export function SheetView(props: SheetViewProps): ReactElement | null {
  const { view, sheet, onSheet, words } = props;
  const shown =
    view.sheets.find(({ name }) => name === sheet) ??
    view.sheets.find(({ visibility }) => visibility === 'visible') ??
    view.sheets[0];
  if (!shown) return null;
  return (
    <div className="sheet-view">
      <div
        id="sheet-panel"
        role="tabpanel"
        aria-label={shown.name}
        className="sheet-panel"
        // Whatever the screens' language is: voices and the shapes of characters go by it.
        lang={shown.ours ? undefined : 'zh-CN'}
      >
        <OneSheet key={shown.name} {...props} shown={shown} />
      </div>
      <SheetTabs
        sheets={view.sheets}
        shown={shown.name}
        onChoose={onSheet}
        words={words}
        panel="sheet-panel"
      />
    </div>
  );
}

function OneSheet(props: SheetViewProps & { readonly shown: DeskSheet }): ReactElement {
  const { desk, view, shown, words } = props;
  const lit = props.lit?.cell.sheet === shown.name ? props.lit : null;
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const { blocks, layout } = useCells(desk, shown.name, shown, view);
  const marks = useMemo(() => sheetMarks(view, shown.name), [view, shown.name]);
  useEffect(() => {
    if (lit) setActive({ row: lit.cell.row, column: lit.cell.column });
  }, [lit]);
  return (
    <>
      <CellLine
        desk={desk}
        sheet={shown.name}
        cell={active}
        version={view}
        label={words.cellLine}
      />
      {layout && (
        <SheetGrid
          label={shown.name}
          blocks={blocks}
          layout={layout}
          active={active}
          onActive={setActive}
          lit={lit}
          marks={marks}
        />
      )}
    </>
  );
}
