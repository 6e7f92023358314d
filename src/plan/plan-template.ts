import { columnName } from '../core/cells/a1.ts';
import { freeSheetName } from '../core/cells/free-sheet-name.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import { toNumber } from '../core/quantities/rational.ts';
import { guangzhou2023 } from '../core/schemes/guangzhou-2023.ts';
import { templates } from '../messages/templates.ts';
import { plannedRow } from './planned-row.ts';
import type { SheetCell, SheetKey, SheetPlan } from './sheet-plan.ts';
import { heights, stateColors, styles } from './styles.ts';

export type TemplateKind = keyof typeof templates;

const keys: Readonly<Record<TemplateKind, SheetKey>> = {
  project: 'overview',
  indicators: 'indicators',
  attendance: 'attendance',
  scores: 'scores',
};

/**
 * An empty standard table as a sheet of the user's own: headings that are recognised for certain,
 * room to fill in, and the formulas that a careful person would write.
 */
export function planTemplate(kind: TemplateKind, snapshot: Snapshot | null): SheetPlan {
  const { name, title, headings, widths } = templates[kind];
  const taken = (snapshot?.sheets ?? []).map((sheet) => sheet.name);
  const rows = [
    plannedRow({ 0: { value: title, style: styles.title } }, { height: heights.title }),
    plannedRow(inRow(headings.map(headed)), { height: heights.header }),
    ...bodyOf(kind).map((cells) => plannedRow(inRow(cells), { height: heights.row })),
  ];
  return {
    key: keys[kind],
    isUsers: true,
    name: freeSheetName(name, taken),
    tabColor: stateColors.calm.color,
    columnWidths: widths,
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: headings.length - 1 }],
    freeze: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', pagesTall: 0, titleRows: { first: 1, last: 1 } },
  };
}

const firstRow = 2;
const roomFor = 20;

function bodyOf(kind: TemplateKind): readonly (readonly SheetCell[])[] {
  switch (kind) {
    case 'project':
      return templates.project.labels.map((label) => [texted(label), empty()]);
    case 'scores':
      return scoreRows();
    case 'indicators':
      return lines((row) => [
        empty(),
        empty(),
        empty(),
        empty(),
        { value: '', formula: `IF(N(C${row})>0,D${row}/C${row},"")`, style: styles.percent },
      ]);
    case 'attendance':
      return lines((row, at) => {
        const { headings } = templates.attendance;
        const first = headings.indexOf(templates.attendance.firstMonth);
        const marks = `${columnName(first)}${row}:${columnName(headings.length - 2)}${row}`;
        return headings.map((_, column) =>
          column === 0
            ? { value: at + 1, style: styles.center }
            : column === headings.length - 1
              ? {
                  value: 0,
                  formula: `COUNTIF(${marks},"√")+SUM(${marks})`,
                  style: styles.number,
                }
              : empty(),
        );
      });
  }
}

/** The parts of the 2023 scheme with their full marks, and the sum. */
function scoreRows(): readonly (readonly SheetCell[])[] {
  const parts = guangzhou2023.parts.map(({ name, full }) => [
    texted(name),
    { value: toNumber(full), style: styles.number },
    empty(),
  ]);
  const last = firstRow + parts.length;
  const sum = (column: string, value: number): SheetCell => ({
    value,
    formula: `SUM(${column}${firstRow + 1}:${column}${last})`,
    style: styles.totalNumber,
  });
  const full = guangzhou2023.parts.reduce((total, part) => total + toNumber(part.full), 0);
  return [
    ...parts,
    [{ value: templates.scores.total, style: styles.totalLabel }, sum('B', full), sum('C', 0)],
  ];
}

function lines(
  cells: (row: number, at: number) => readonly SheetCell[],
): readonly (readonly SheetCell[])[] {
  return Array.from({ length: roomFor }, (_, at) => cells(firstRow + at + 1, at));
}

const headed = (value: string): SheetCell => ({ value, style: styles.header });
const texted = (value: string): SheetCell => ({ value, style: styles.rowHeader });
const empty = (): SheetCell => ({ value: null, style: styles.text });

function inRow(cells: readonly SheetCell[]): Readonly<Record<number, SheetCell>> {
  return Object.fromEntries(cells.map((cell, column) => [column, cell]));
}
