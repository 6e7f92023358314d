import { formatPosition, formatRange } from '../../../core/cells/a1.ts';
import { ourMarkName } from '../../../core/cells/our-mark.ts';
import { type Renamed, renameSheets } from '../../../core/cells/sheet-references.ts';
import { soundMerges } from '../../../core/cells/sound-merges.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';
import type { Dialect } from '../xml/dialect.ts';
import { element, escapeText, xmlDeclaration } from '../xml/xml-text.ts';
import { choicesXml, highlightsXml } from './sheet-conditions.ts';
import { sheetExtent } from './sheet-extent.ts';
import { spreadMerges } from './sheet-merges.ts';
import { deepestOutline, rowsXml } from './sheet-rows.ts';
import type { StyleTable } from './style-table.ts';

/** What a sheet's part needs to know of the package around it. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleTable;
  /** Our sheets whose name is not the wanted one. */
  readonly renamed: Renamed;
  readonly isSelected: boolean;
  /** Null for a sheet of the user's. */
  readonly markId: string | null;
  readonly drawingId: string | null;
}

/**
 * A worksheet part from its plan, complete and in the schema's order. Text is written inline,
 * formulas with their cached values.
 */
export function sheetXml(plan: SheetPlan, around: SheetSurroundings): string {
  const { dialect, styles, renamed } = around;
  const merges = soundMerges(plan.merges);
  const spread = { ...plan, rows: spreadMerges(plan.rows, merges) };
  const extent = sheetExtent(plan);
  const content = [
    propertiesXml(plan),
    element('dimension', { ref: formatRange(extent) }),
    viewXml(plan, around.isSelected),
    element('sheetFormatPr', {
      defaultRowHeight: 18,
      outlineLevelRow: deepestOutline(plan.rows) || undefined,
    }),
    columnsXml(plan),
    rowsXml(spread, styles, renamed),
    plan.filter ? element('autoFilter', { ref: formatRange(plan.filter) }) : '',
    listXml(
      'mergeCells',
      merges.map((range) => element('mergeCell', { ref: formatRange(range) })),
    ),
    highlightsXml(plan.highlights ?? [], styles),
    choicesXml(plan.choices ?? []),
    linksXml(plan, renamed),
    printXml(plan),
    around.markId === null
      ? ''
      : element(
          'customProperties',
          {},
          element('customPr', { name: ourMarkName, 'r:id': around.markId }),
        ),
    element(
      'ignoredErrors',
      {},
      element('ignoredError', { ...shownAsMeant, sqref: formatRange(extent) }),
    ),
    around.drawingId === null ? '' : element('drawing', { 'r:id': around.drawingId }),
  ];
  const spaces = { xmlns: dialect.main, 'xmlns:r': dialect.relationships };
  return xmlDeclaration + element('worksheet', spaces, content.join(''));
}

/** No green corners in a sheet that is to be handed in. */
const shownAsMeant = { numberStoredAsText: 1, formula: 1, formulaRange: 1 };

function propertiesXml(plan: SheetPlan): string {
  const color = element('tabColor', { rgb: `FF${plan.tabColor.toUpperCase()}` });
  // A total stands above the areas that are folded under it.
  const outline = deepestOutline(plan.rows) ? element('outlinePr', { summaryBelow: 0 }) : '';
  return element('sheetPr', {}, color + outline + element('pageSetUpPr', { fitToPage: 1 }));
}

function viewXml({ freeze }: SheetPlan, isSelected: boolean): string {
  const attributes = {
    showGridLines: 0,
    tabSelected: isSelected ? 1 : undefined,
    workbookViewId: 0,
  };
  const isFrozen = freeze !== undefined && (freeze.rows > 0 || freeze.columns > 0);
  const content = isFrozen ? paneXml(freeze) : '';
  return element('sheetViews', {}, element('sheetView', attributes, content));
}

function paneXml({ rows, columns }: NonNullable<SheetPlan['freeze']>): string {
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const first = formatPosition({ row: rows, column: columns });
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane,
    state: 'frozen',
  });
  return pane + element('selection', { pane: activePane, activeCell: first, sqref: first });
}

function columnsXml({ columnWidths, hiddenColumns = [] }: SheetPlan): string {
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, column) =>
    element('col', {
      min: column + 1,
      max: column + 1,
      // Excel counts the room beside the characters too.
      width: (columnWidths[column] ?? 8.43) + 0.7109375,
      hidden: hiddenColumns.includes(column) ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}

function linksXml(plan: SheetPlan, renamed: Renamed): string {
  const links = plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined
        ? []
        : [
            element('hyperlink', {
              ref: formatPosition({ row, column }),
              location: renameSheets(cell.link, renamed),
            }),
          ],
    ),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

/** A4, one page wide, centred. Margins are in inches. */
function printXml({ print }: SheetPlan): string {
  const footer = print.footer === undefined ? '' : footerXml(print.footer);
  return (
    element('printOptions', { horizontalCentered: 1 }) +
    element('pageMargins', {
      left: 0.5,
      right: 0.5,
      top: 0.6,
      bottom: 0.7,
      header: 0.3,
      footer: 0.35,
    }) +
    element('pageSetup', {
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: print.pagesTall,
      orientation: print.orientation,
    }) +
    footer +
    breaksXml(print.breaks ?? [])
  );
}

/** A break is named by the row over it. */
function breaksXml(breaks: readonly number[]): string {
  const items = breaks.map((row) => element('brk', { id: row, max: 16_383, man: 1 }));
  const count = breaks.length;
  return count === 0
    ? ''
    : element('rowBreaks', { count, manualBreakCount: count }, items.join(''));
}

/** In Excel's codes (`&P` the page, `&&` for &), in the middle where it does not say where. */
function footerXml(footer: string): string {
  const placed = /^&[LCR]/.test(footer) ? footer : `&C${footer}`;
  return element('headerFooter', {}, element('oddFooter', {}, escapeText(placed.slice(0, 255))));
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}
