import type { Position } from '../cells/address.ts';
import { cellAt, valueAt } from '../cells/grid.ts';
import { createGridBuilder } from '../cells/grid-builder.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import { fundingClass } from '../tables/funding/funding-class.ts';
import { isTotalLabel } from '../tables/grid/total-label.ts';
import { recogniseTables } from '../tables/recognise-tables.ts';
import { figureWord } from '../tables/words/figure-word.ts';
import { readFundingHeading } from '../tables/words/read-funding-heading.ts';
import { readPaymentHeading } from '../tables/words/read-payment-heading.ts';
import { paymentNamePattern } from '../tables/words/vocabulary-payments.ts';
import { uprightHeads } from '../tables/words/vocabulary-stations.ts';
import { keyOf, movedBack, type Origins } from './moved-back.ts';
import { stationBookOf } from './station-book.ts';
import type { StationList } from './station-lists.ts';
import { titlesOver } from './titles-over.ts';

/**
 * The money of one station in a list that has a line a station and a column a thing: 人员经费, 服务经费 of
 * its budget, or 首期款, 尾款 of what was paid, each with 预算 and 支出 or the like under it or with one
 * figure. The line is read set upright, as the table of one station stands. Null where the heads are no
 * such things, the station has more than one row, or that is no table of money either.
 */
export function uprightMoney(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  list: StationList,
  rows: readonly number[],
  options: Parameters<typeof recogniseTables>[1],
): FundingTable | PaymentsTable | null {
  const [row, more] = rows;
  if (row === undefined || more !== undefined) return null;
  const kind = (['funding', 'payments'] as const).find((one) => isOf(one, sheet, list));
  if (!kind) return null;
  const columns = headed(sheet, list).filter(({ thing }) => isThing(kind, thing));
  const { grid, origins } = gridOf(sheet, list, row, columns, kind);
  const upright = { ...sheet, grid, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { tables } = recogniseTables(stationBookOf(snapshot, [upright]), options);
  const table = tables.find(
    (one): one is FundingTable | PaymentsTable => one.kind === kind && one.isSure,
  );
  if (!table) return null;
  const at = columns.map(({ column }) => column);
  const place = { top: list.head, left: Math.min(list.column, ...at), bottom: row };
  return {
    ...movedBack(table, origins),
    place: { sheet: sheet.name, ...place, right: Math.max(...at) },
  };
}

type Kind = 'funding' | 'payments';

/** A column with its heads: the thing that it is of, and the figure that it states of it. */
interface Headed {
  readonly column: number;
  readonly thing: string;
  readonly thingCell: Position;
  readonly figure: string | null;
}

function headed({ grid, merges }: SheetSnapshot, list: StationList): readonly Headed[] {
  const found: Headed[] = [];
  const bottom = list.first - 1;
  for (let column = list.column + 1; column < grid.columnCount; column++) {
    const area = merges.find(
      (one) =>
        list.head >= one.top &&
        list.head <= one.bottom &&
        column >= one.left &&
        column <= one.right,
    );
    const own = { row: list.head, column: area?.left ?? column };
    const before = found.at(-1)?.thingCell;
    const under = bottom > list.head ? valueAt(grid, bottom, column) : null;
    const said = valueAt(grid, own.row, own.column);
    const isGoingOn = said === null && before !== undefined && under !== null;
    const thingCell = isGoingOn ? before : own;
    const thing = valueAt(grid, thingCell.row, thingCell.column);
    if (typeof thing !== 'string') continue;
    const figure = typeof under === 'string' && under !== thing ? under : null;
    found.push({ column, thing, thingCell, figure });
  }
  return found;
}

/** At least two of the things are of the kind; of a budget staff is one, and none says what figures are. */
function isOf(kind: Kind, sheet: SheetSnapshot, list: StationList): boolean {
  const things = [...new Set(headed(sheet, list).map(({ thing }) => thing))];
  const own = things.filter((thing) => isThing(kind, thing) && !isTotalLabel(thing));
  if (own.length < 2) return false;
  return kind === 'payments' || own.some((thing) => fundingClass(thing) === 'staff');
}

function isThing(kind: Kind, thing: string): boolean {
  if (isTotalLabel(thing)) return true;
  if (kind === 'payments')
    return paymentNamePattern.test(thing) && readPaymentHeading(thing) === null;
  const role = readFundingHeading(thing);
  return fundingClass(thing) !== null && (role === null || role === 'amount');
}

function gridOf(
  sheet: SheetSnapshot,
  list: StationList,
  row: number,
  columns: readonly Headed[],
  kind: Kind,
): {
  readonly grid: SheetSnapshot['grid'];
  readonly origins: ReadonlyMap<string, Position>;
} {
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
  const top = titles.length;
  const word = figureWord([sheet.name, ...titles.map(({ text }) => text)].join(' '));
  const figures = [...new Set(columns.map(({ figure }) => figure ?? word))];
  const things = [...new Set(columns.map(({ thingCell }) => keyOf(thingCell)))];
  const corner = kind === 'funding' ? uprightHeads.line : uprightHeads.batch;
  put(top, 0, { row: list.head, column: list.column }, corner);
  for (const { column, thingCell, figure } of columns) {
    const line = top + 1 + things.indexOf(keyOf(thingCell));
    const place = 1 + figures.indexOf(figure ?? word);
    const head = { row: list.first - 1, column };
    put(top, place, head, figure ?? word);
    put(line, 0, thingCell);
    put(line, place, { row, column });
  }
  return { grid: builder.build(), origins };
}
