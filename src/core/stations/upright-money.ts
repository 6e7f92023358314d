import type { Position } from '../cells/address.ts';
import { cellAt, valueAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { figureWord } from '../tables/words/figure-word.ts';
import { readMoneyUnit } from '../tables/words/read-money-unit.ts';
import { uprightHeads } from '../tables/words/vocabulary-stations.ts';
import { type ListedMoney, type MoneyListColumn, moneyColumns } from './money-columns.ts';
import { keyOf, movedBack, type Origins } from './moved-back.ts';
import { stationBookOf } from './station-book.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';

type MoneyTable = FundingTable | PaymentsTable;

/** A table with the columns of the list that it was read from. */
interface ListedTable {
  readonly table: MoneyTable;
  readonly columns: readonly number[];
}

/**
 * The money of one station in a list that has a line a station: columns of the things of its budget
 * (人员经费, 服务经费) or of what was paid (首期款, 尾款), or of budget and spending in all. The line is
 * read set upright, as the table of one station stands. Empty where the heads tell no such thing, the
 * station has more than one row, or that is no table of money either.
 */
export function uprightMoney(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  list: StationList,
  rows: readonly number[],
  options: Parameters<typeof recogniseTables>[1],
): readonly ListedTable[] {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return [];
  const tableOf = (kind: ListedMoney) => {
    const columns = moneyColumns(sheet, list, kind);
    return columns.length === 0 ? [] : read({ snapshot, sheet, list, row, columns, kind }, options);
  };
  const lines = tableOf('funding');
  return [...(lines.length > 0 ? lines : tableOf('whole')), ...tableOf('payments')];
}

interface Drawing {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly list: StationList;
  readonly row: number;
  readonly columns: readonly MoneyListColumn[];
  readonly kind: ListedMoney;
}

function read(
  drawing: Drawing,
  options: Parameters<typeof recogniseTables>[1],
): readonly ListedTable[] {
  const { snapshot, sheet, list, row, columns, kind } = drawing;
  const { grid, origins } = gridOf(drawing);
  const upright = { ...sheet, grid, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { tables } = recogniseTables(stationBookOf(snapshot, [upright]), options);
  const wanted = kind === 'payments' ? 'payments' : 'funding';
  const table = tables.find((one): one is MoneyTable => one.kind === wanted && one.isSure);
  if (!table) return [];
  const at = columns.map(({ column }) => column);
  const place = { top: list.head, left: Math.min(list.column, ...at), bottom: row };
  const inSheet = { sheet: sheet.name, ...place, right: Math.max(...at) };
  return [{ table: { ...movedBack(table, origins), place: inSheet }, columns: at }];
}

function gridOf(drawing: Drawing): {
  readonly grid: SheetSnapshot['grid'];
  readonly origins: ReadonlyMap<string, Position>;
} {
  const { sheet, list, row, columns, kind } = drawing;
  const builder = createGridBuilder();
  const origins: Origins = new Map();
  const put = (at: number, column: number, from: Position, text?: string) => {
    const cell = cellAt(sheet.grid, from.row, from.column);
    origins.set(keyOf({ row: at, column }), from);
    if (text === undefined) builder.add(at, column, cell.value, cell.format, cell.formula);
    else builder.add(at, column, text);
  };
  const titles = titlesOver(sheet, list.head);
  for (const [at, from] of titles.entries()) put(at, 0, from);
  const unit = unitBeside(drawing, titles);
  if (unit) put(titles.length, 0, unit.cell, unit.name);
  const top = titles.length + (unit ? 1 : 0);
  const word = figureWord([sheet.name, ...titles.map(({ text }) => text)].join(' '));
  const figures = [...new Set(columns.map(({ figure }) => figure ?? word))];
  const keyOfThing = ({ thing }: MoneyListColumn) =>
    thing && (isOneThing(columns, thing.text) ? thing.text : keyOf(thing.cell) + thing.text);
  // What is of all stands last, as sums do.
  const things = [...new Set(columns.map(keyOfThing))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
  );
  const station = { row, column: list.column };
  const corner = kind === 'payments' ? uprightHeads.batch : uprightHeads.line;
  put(top, 0, { row: list.head, column: list.column }, corner);
  for (const one of columns) {
    const line = top + 1 + things.indexOf(keyOfThing(one));
    const place = 1 + figures.indexOf(one.figure ?? word);
    put(top, place, { row: list.first - 1, column: one.column }, one.figure ?? word);
    put(line, 0, one.thing?.cell ?? station, one.thing?.text ?? uprightHeads.whole);
    put(line, place, { row, column: one.column });
  }
  return { grid: builder.build(), origins };
}

/** 人员经费预算 and 人员经费支出 are of one thing: the heads that name it state different figures. */
function isOneThing(columns: readonly MoneyListColumn[], name: string): boolean {
  const figures = columns.flatMap(({ thing, figure }) => (thing?.text === name ? [figure] : []));
  return new Set(figures).size === figures.length;
}

/** The only unit that a head of the list names, where neither titles nor the columns' own heads do: 合同金额（万元）. */
function unitBeside(
  { sheet, list, columns }: Drawing,
  titles: readonly { readonly text: string }[],
): { readonly name: string; readonly cell: Position } | null {
  const own = columns.flatMap(({ thing, figure }) => [thing?.text ?? '', figure ?? '']);
  if ([...own, ...titles.map(({ text }) => text)].some((text) => readMoneyUnit(text))) return null;
  const told: { readonly name: string; readonly cell: Position }[] = [];
  for (let row = list.head; row < list.first; row++)
    for (let column = list.column; column < sheet.grid.columnCount; column++) {
      const text = valueAt(sheet.grid, row, column);
      const unit = typeof text === 'string' ? readMoneyUnit(text) : null;
      if (unit) told.push({ name: unit.name, cell: { row, column } });
    }
  return told.every(({ name }) => name === told[0]?.name) ? (told[0] ?? null) : null;
}
