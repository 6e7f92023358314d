import type { Position, Range } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import { cellAt, valueAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { IndicatorTable } from '../tables/facts/table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { unitIn } from '../tables/words/match-words.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { readFigureHeading } from '../tables/words/read-figure-heading.ts';
import { uprightHeads } from '../tables/words/vocabulary-stations.ts';
import { type ListHead, listHeads, type Said } from './list-heads.ts';
import { keyOf, movedBack, type Origins } from './moved-back.ts';
import { stationBookOf } from './station-book.ts';
import type { StationList } from './station-lists.ts';

/** A column of what was done of a service whose head states the target of all stations: 个案（20个）. */
export interface TargetColumn {
  readonly column: number;
  readonly head: Said<string>;
  readonly service: string;
  readonly target: number;
  readonly kind: 'completed' | 'rate';
}

/** The columns of a list with the services' targets in their heads, at least two of them; else none. */
export function targetColumns(sheet: SheetSnapshot, list: StationList): readonly TargetColumn[] {
  const found = listHeads(sheet, list).flatMap((head) => targetIn(head) ?? []);
  const filled = found.filter(({ column }) =>
    [...list.rows.keys()].some((row) => typeof valueAt(sheet.grid, row, column) === 'number'),
  );
  const done = filled.filter(({ kind }) => kind === 'completed');
  const isOneEach = new Set(done.map(({ head }) => keyOf(head))).size === done.length;
  return done.length > 1 && isOneEach ? filled : [];
}

const targetPattern =
  /^(.+?)[([](?:年度|协议|合同)?(?:目标|指标|任务|要求|协议)?量?[:：]?(?:不少于|至少|≥)?(\d[\d,]*(?:\.\d+)?)([^\d()[\]%]{1,4})[)\]]$/u;

function targetIn({ column, texts: [head, under, more] }: ListHead): TargetColumn | null {
  const kind = under ? readFigureHeading(under.value).role : 'completed';
  if (more || (kind !== 'completed' && kind !== 'rate')) return null;
  const [, name, target, unit] = targetPattern.exec(foldText(head.value)) ?? [];
  const isCounted = unit !== undefined && unit !== '分' && unitIn(unit) !== null;
  if (name === undefined || target === undefined || !isCounted) return null;
  return {
    column,
    head,
    service: `${name}（${unit}）`,
    target: Number(target.replaceAll(',', '')),
    kind,
  };
}

/**
 * What one station did of the services whose targets stand in the heads of a list: its line is read set
 * upright, as the list of services of one station. Null where it has more than one line, or that is no
 * such list.
 */
export function uprightTargets(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { list, columns }: { readonly list: StationList; readonly columns: readonly TargetColumn[] },
  rows: readonly number[],
  options: Parameters<typeof recogniseTables>[1],
): IndicatorTable | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined || columns.length === 0) return null;
  const { grid, origins } = draw(sheet, list, columns, row);
  const upright = { ...sheet, grid, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { tables } = recogniseTables(stationBookOf(snapshot, [upright]), options);
  const table = tables.find(
    (one): one is IndicatorTable => one.kind === 'indicators' && one.isSure,
  );
  return table
    ? { ...movedBack(table, origins), place: { sheet: sheet.name, ...placeOf(list, columns, row) } }
    : null;
}

function placeOf(list: StationList, columns: readonly TargetColumn[], row: number): Range {
  const at = columns.map(({ column }) => column);
  return { top: list.head, left: Math.min(...at), bottom: row, right: Math.max(...at) };
}

function draw(
  { grid }: SheetSnapshot,
  list: StationList,
  columns: readonly TargetColumn[],
  row: number,
) {
  const builder = createGridBuilder();
  const origins: Origins = new Map();
  const corner = { row: list.head, column: list.column };
  const put = (at: number, place: number, from: Position, value: CellValue, format?: string) => {
    origins.set(keyOf({ row: at, column: place }), { row: from.row, column: from.column });
    builder.add(at, place, value, format);
  };
  const heads = [uprightHeads.service, uprightHeads.target, uprightHeads.completed];
  for (const [place, text] of [...heads, uprightHeads.rate].entries()) put(0, place, corner, text);
  const lines = columns.filter(({ kind }) => kind === 'completed');
  lines.forEach(({ head, service, target }, line) => {
    put(line + 1, 0, head, service);
    put(line + 1, 1, head, target);
    for (const { column, kind } of columns.filter((one) => keyOf(one.head) === keyOf(head))) {
      const { value, format } = cellAt(grid, row, column);
      put(line + 1, kind === 'rate' ? 3 : 2, { row, column }, value, format);
    }
  });
  return { grid: builder.build(), origins };
}
