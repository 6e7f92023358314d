import { formatRange } from '../../../core/cells/a1.ts';
import { type Range, rangeAround } from '../../../core/cells/address.ts';
import { ourMarkName, ourMarkText } from '../../../core/cells/our-mark.ts';
import { type Renamed, renameSheets } from '../../../core/cells/sheet-references.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import { soundMerges } from '../../../core/cells/sound-merges.ts';
import type { SheetCell, SheetPlan } from '../../../plan/sheet-plan.ts';
import { ourLookName } from '../our-look.ts';
import type { SheetImage } from './before-image.ts';
import { contentSteps } from './content-steps.ts';
import { foldedRows, keptLook } from './kept-look.ts';
import { lookSteps, rangeIn } from './look-steps.ts';
import { keyOf, type PlacedSheet } from './place-sheets.ts';
import { cellsWithMerges, contentOf, extentOf } from './planned-cells.ts';
import { clearLookSteps, groupSteps, printedArea, putLookSteps } from './put-look.ts';
import { rowSteps } from './row-steps.ts';
import { actionBytes, type Step } from './steps.ts';

/** A sheet to write, what stood in it before, and what it is called by. */
export interface SheetToWrite {
  readonly placed: PlacedSheet;
  /** Null for a new sheet. */
  readonly image: SheetImage | null;
  readonly renamed: Renamed;
}

/**
 * Begins a sheet: from here on its mark says that it is not complete. A new one says so with no rows
 * of its own, by which the next start knows that nothing was ever typed into it.
 */
export function beginSteps({ placed }: SheetToWrite, added: (id: string) => void): readonly Step[] {
  const { plan, name, existing } = placed;
  const mark = { ...(existing?.mark ?? newMark(plan)), complete: false };
  return [
    {
      bytes: actionBytes * 4,
      run(batch) {
        if (existing === null) {
          const sheet = batch.context.workbook.worksheets.add(name);
          sheet.load('id');
          batch.afterwards(() => added(sheet.id));
        }
        putMark(batch.sheet(keyOf(placed)), mark);
      },
    },
  ];
}

function newMark({ key }: SheetPlan): OurMark {
  return { key, complete: false, rows: 0, columns: 0 };
}

/** Everything that is seen of a sheet. */
export function sheetSteps(
  { placed, image, renamed }: SheetToWrite,
  withPrint: boolean,
): readonly Step[] {
  const { plan } = placed;
  const look = keptLook(plan, renamed);
  const sheet = keyOf(placed);
  const extent = extentOf(plan);
  const area = image ? rangeAround(extent, image.area) : extent;
  const cells = cellsWithMerges(plan);
  const oldMerges = image?.merges ?? [];
  return [
    ...clearLookSteps(sheet, image),
    ...mergeSteps(sheet, oldMerges, 'unmerge'),
    ...contentsOf(sheet, cells, area, renamed, image === null),
    ...linkSteps(sheet, cells, renamed),
    ...lookSteps(sheet, cells, area, image === null),
    ...mergeSteps(sheet, soundMerges(plan.merges), 'merge'),
    ...lineSteps(sheet, plan, area),
    tabStep(sheet, `#${plan.tabColor}`, false),
    ...putLookSteps(sheet, look, withPrint ? printedArea(extent, plan.hiddenColumns) : null),
    ...(image === null ? groupSteps(sheet, look.groups) : []),
  ];
}

/** Ends a sheet: it is complete now, or the user's own. */
export function finishSteps({ placed, renamed }: SheetToWrite, mark: OurMark): readonly Step[] {
  const sheet = keyOf(placed);
  const look = JSON.stringify(keptLook(placed.plan, renamed));
  return [
    {
      bytes: actionBytes * 4 + look.length * 3,
      run(batch) {
        const { customProperties } = batch.sheet(sheet);
        if (placed.plan.isUsers) {
          customProperties.getItemOrNullObject(ourMarkName).delete();
          return;
        }
        customProperties.add(ourLookName, look);
        putMark(batch.sheet(sheet), mark);
      },
    },
  ];
}

/** A property that is there already takes the new value. */
export function putMark(sheet: Excel.Worksheet, mark: OurMark): void {
  sheet.customProperties.add(ourMarkName, ourMarkText(mark));
}

export function tabStep(sheet: string, color: string, showGridlines: boolean): Step {
  return {
    bytes: actionBytes,
    run(batch) {
      const worksheet = batch.sheet(sheet);
      worksheet.tabColor = color;
      worksheet.showGridlines = showGridlines;
    },
  };
}

function contentsOf(
  sheet: string,
  cells: readonly (readonly (SheetCell | undefined)[])[],
  area: Range,
  renamed: Renamed,
  isNew: boolean,
): readonly Step[] {
  const at = (row: number, column: number) => cells[row]?.[column];
  const contents = gridOf(area, (row, column) => contentOf(at(row, column), renamed));
  const formats = gridOf(area, (row, column) => {
    const cell = at(row, column);
    const code = cell?.style?.format ?? null;
    return code ?? (isNew && cell?.formula === undefined ? null : 'General');
  });
  return contentSteps(sheet, area, contents, formats);
}

function gridOf<T>({ bottom, right }: Range, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => cell(row, column)),
  );
}

/** Links column by column, and only over the rows that have some. */
function linkSteps(
  sheet: string,
  cells: readonly (readonly (SheetCell | undefined)[])[],
  renamed: Renamed,
): readonly Step[] {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const links = cells.map((row) => row[column]?.link);
    const top = links.findIndex((link) => link !== undefined);
    if (top < 0) return [];
    const bottom = links.findLastIndex((link) => link !== undefined);
    const given = links
      .slice(top, bottom + 1)
      .map((link) => [
        link === undefined ? {} : { hyperlink: { documentReference: renameSheets(link, renamed) } },
      ]);
    const area = { top, left: column, bottom, right: column };
    const bytes = actionBytes + JSON.stringify(given).length * 2;
    return [
      { bytes, run: (batch) => rangeIn(batch.sheet(sheet), area).setCellProperties(given) },
    ] satisfies Step[];
  }).flat();
}

export function mergeSteps(
  sheet: string,
  areas: readonly Range[],
  what: 'merge' | 'unmerge',
): readonly Step[] {
  return areas.map((area) => ({
    bytes: actionBytes,
    run(batch) {
      const range = batch.sheet(sheet).getRange(formatRange(area));
      if (what === 'merge') range.merge();
      else range.unmerge();
    },
  }));
}

/** Heights, widths and what is hidden. */
function lineSteps(sheet: string, plan: SheetPlan, area: Range): readonly Step[] {
  const hidden = foldedRows(plan.rows);
  const rows = Array.from({ length: area.bottom + 1 }, (_, at) => {
    const row = plan.rows[at];
    const fits = row?.height === undefined && row?.cells.some((cell) => cell?.style?.wrap);
    return {
      rowHidden: hidden[at] ?? false,
      ...(row && !fits ? { format: { rowHeight: Math.min(row.height ?? 18, 409) } } : {}),
    };
  });
  const { columnWidths, hiddenColumns = [] } = plan;
  const count = Math.max(columnWidths.length, area.right + 1);
  const columns = Array.from({ length: count }, (_, at) => ({
    columnHidden: hiddenColumns.includes(at),
    // A width would bring a hidden column back.
    ...(hiddenColumns.includes(at) || columnWidths[at] === undefined
      ? {}
      : { format: { columnWidth: pointsOf(columnWidths[at]) } }),
  }));
  return [
    ...rowSteps(sheet, rows),
    {
      bytes: actionBytes + columns.length * 64,
      run: (batch) =>
        batch.sheet(sheet).getRangeByIndexes(0, 0, 1, columns.length).setColumnProperties(columns),
    },
  ];
}

/** Characters as Excel counts them in its usual font: 7 pixels each and 5 beside, 3 points for 4. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
