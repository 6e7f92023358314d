import type { OurMark, SheetSnapshot, Snapshot } from '../../src/core/cells/snapshot.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import type { Evaluation } from '../../src/core/evaluation.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import type { Lang } from '../../src/messages/messages.ts';
import { planSummaries } from '../../src/plan/plan-summaries.ts';
import type { SheetCell, SheetKey, SheetPlan, SheetRow } from '../../src/plan/sheet-plan.ts';
import { type Drawn, sheetOf } from '../core/tables/sheet-of.ts';

export type DrawnSheets = Readonly<Record<string, DrawnSheet>>;
/** Rows of cells; with merged areas where there are some. */
type DrawnSheet =
  | readonly (readonly Drawn[])[]
  | { readonly rows: readonly (readonly Drawn[])[]; readonly merges: readonly string[] };

export interface DrawnPlan {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  readonly sheets: readonly SheetPlan[];
}

/** The summary sheets of a workbook drawn as rows of cells, by the names of its sheets. */
export function planOf(
  drawn: DrawnSheets,
  more: {
    readonly settings?: Partial<Settings>;
    readonly ours?: readonly SheetSnapshot[];
    readonly lang?: Lang;
  } = {},
): DrawnPlan {
  const snapshot: Snapshot = {
    name: '文冲.xlsx',
    usesDate1904: false,
    isStructureProtected: false,
    sheets: [
      ...Object.entries(drawn).map(([name, sheet]) =>
        'rows' in sheet
          ? sheetOf(sheet.rows, { name, merges: sheet.merges })
          : sheetOf(sheet, { name }),
      ),
      ...(more.ours ?? []),
    ],
    settings: null,
  };
  const [evaluation] = evaluate(snapshot, { ...defaultSettings, ...more.settings });
  if (!evaluation) throw new Error('nothing evaluated');
  const options = { lang: more.lang ?? ('zh-CN' as const), madeAt: '2024-01-05 10:00' };
  return {
    evaluation,
    snapshot,
    sheets: planSummaries(evaluation, snapshot, options).sheets ?? [],
  };
}

export function sheetBy({ sheets }: DrawnPlan, key: SheetKey): SheetPlan {
  const sheet = sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** A row in short: `=formula → value`, a text as it is, with ` @place` where it links. */
export function shown(row: SheetRow | undefined): readonly (string | number | boolean | null)[] {
  return Array.from(row?.cells ?? [], (cell) => shownCell(cell));
}

function shownCell(cell: SheetCell | undefined): string | number | boolean | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula} → ${cell.value}`;
  return cell.link === undefined ? cell.value : `${cell.value} @${cell.link}`;
}

/** The row whose first cells hold the text. */
export function rowWith({ rows }: SheetPlan, text: string): SheetRow | undefined {
  return rows.find(({ cells }) => cells.some((cell) => cell?.value === text));
}

/** The sheet as it stands in the workbook after the plan was applied, with what a person typed. */
export function written(
  plan: SheetPlan,
  typed: Readonly<Record<string, string | number>> = {},
): SheetSnapshot {
  const rows = plan.rows.map(({ cells }) => Array.from(cells, (cell) => drawnCell(cell)));
  for (const [place, value] of Object.entries(typed)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  const { rows: count, columns } = plan.size ?? {
    rows: plan.rows.length,
    columns: plan.columnWidths.length,
  };
  const ours: OurMark = { key: plan.key, complete: true, rows: count, columns };
  return { ...sheetOf(rows, { name: plan.name }), ours };
}

function drawnCell(cell: SheetCell | undefined): Drawn {
  if (!cell) return null;
  const { value, formula = null, style } = cell;
  return { value, formula, format: style?.format ?? 'General' };
}
