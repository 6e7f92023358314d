import type { Range } from '../core/cells/address.ts';
import { dateText, formatCount } from '../messages/numbers.ts';
import { ourKey } from './our-key.ts';
import type { PlanContext } from './plan-context.ts';
import { textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import type { SheetKey, SheetPlan, SheetRow } from './sheet-plan.ts';
import { shortened } from './shortened.ts';
import { heights, styles, tabColors } from './styles.ts';

/** What a line of small print under a title has room for. */
const longestStation = 40;

/** Title and, under it, station and evaluation period, over so many columns. */
export function headRows(
  context: PlanContext,
  title: string,
  columns: number,
): { readonly rows: readonly SheetRow[]; readonly merges: readonly Range[] } {
  const { project } = context.evaluation;
  const { words } = context;
  const period = project.evaluationPeriod?.value;
  const parts = [
    project.station && shortened(project.station.value, longestStation),
    project.stage && words.stages[project.stage.value],
    period && words.period(dateText(period.from), dateText(period.to), formatCount(period.months)),
  ].filter((part) => typeof part === 'string');
  return {
    rows: [
      plannedRow({ 0: textCell(title, styles.title) }, { height: heights.title }),
      plannedRow({ 0: textCell(parts.join('　'), styles.subtitle) }, { height: heights.subtitle }),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: columns - 1 })),
  };
}

/** What all our sheets have in common, around their rows. The last column holds the rows' keys. */
export function framed(
  context: PlanContext,
  key: Exclude<SheetKey, 'stations'>,
  sheet: Pick<SheetPlan, 'rows' | 'merges' | 'columnWidths'> & {
    readonly pagesTall?: number;
    readonly titleRow?: number;
    readonly breaks?: readonly number[];
  } & Partial<Pick<SheetPlan, 'freeze' | 'charts' | 'choices' | 'highlights' | 'filter'>>,
): SheetPlan {
  const { pagesTall = 0, titleRow, breaks = [], columnWidths, ...rest } = sheet;
  return {
    ...rest,
    key: ourKey(key, context.evaluation.station?.key ?? null),
    name: context.names[key],
    tabColor: tabColors[key],
    columnWidths: [...columnWidths, keyWidth],
    hiddenColumns: [columnWidths.length],
    size: { rows: sheet.rows.length, columns: columnWidths.length + 1 },
    print: {
      orientation: 'landscape',
      pagesTall,
      ...(titleRow === undefined ? {} : { titleRows: { first: titleRow, last: titleRow } }),
      footer: context.words.footer(context.madeAt),
      ...(breaks.length > 0 ? { breaks } : {}),
    },
  };
}

const keyWidth = 12;

/** Lines of small print under a table, each over all its columns. */
export function noteRows(
  notes: readonly string[],
  firstRow: number,
  columnWidths: readonly number[],
): { readonly rows: readonly SheetRow[]; readonly merges: readonly Range[] } {
  const width = columnWidths.reduce((all, one) => all + one, 0);
  return {
    rows: notes.map((note) =>
      plannedRow({ 0: textCell(note, styles.note) }, { height: wrappedHeight(note, width, 14) }),
    ),
    merges: notes.map((_, at) => ({
      top: firstRow + at,
      left: 0,
      bottom: firstRow + at,
      right: columnWidths.length - 1,
    })),
  };
}
