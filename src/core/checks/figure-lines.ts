import type { CellAddress } from '../cells/address.ts';
import type { Stated } from '../quantities/reading.ts';
import type {
  AttendanceTable,
  IndicatorEntry,
  IndicatorTable,
  ScoreTable,
  Table,
} from '../tables/facts/table.ts';
import type { CheckContext } from './check-context.ts';

/** Figures of one kind in one row or column of a table: what one formula may have been filled over. */
export interface FigureLine {
  readonly table: string;
  readonly cells: readonly CellAddress[];
}

/**
 * The lines of the tables that count: rates, totals and areas of indicators, a roster's subtotals
 * and sums, parts of scores, lines of a budget. A total stands in a line with what it adds up only
 * where both are reckoned alike (rates).
 */
export function figureLines({ recognition }: CheckContext): readonly FigureLine[] {
  return recognition.tables
    .filter(({ isSure }) => isSure)
    .flatMap((table) => groupsOf(table).flatMap((group) => inLines(table.key, group)))
    .filter(({ cells }) => cells.length > 2);
}

type Group = readonly (Stated | null)[];

function groupsOf(table: Table): readonly Group[] {
  switch (table.kind) {
    case 'indicators':
      return indicatorGroups(table);
    case 'attendance':
      return rosterGroups(table);
    case 'scores':
      return scoreGroups(table);
    case 'funding':
      return [
        ...(['rate', 'balance', 'deviation'] as const).map((role) =>
          [...table.lines, ...table.sums].map((line) => line[role]),
        ),
        ...(['budgetShare', 'spentShare'] as const).map((role) =>
          table.lines.map((line) => line[role]),
        ),
      ];
    case 'payments':
      return (['due', 'amount', 'share'] as const).map((role) =>
        table.rows.map((row) => row[role]),
      );
    case 'survey':
      return [...table.groups.map(({ shares }) => shares), table.groups.map(({ total }) => total)];
    default:
      return [];
  }
}

function indicatorGroups({ entries }: IndicatorTable): readonly Group[] {
  const of = (role: 'target' | 'completed', isTotal: boolean) =>
    entries
      .filter((entry) => entry.isTotal === isTotal)
      .map((entry: IndicatorEntry) => entry[role]);
  return [
    entries.map(({ rate }) => rate),
    of('target', true),
    of('completed', true),
    [...of('target', true), ...of('completed', true)],
    of('target', false),
    of('completed', false),
  ];
}

function rosterGroups({ workers, sums }: AttendanceTable): readonly Group[] {
  return [
    workers.map(({ subtotal }) => subtotal),
    workers.map(({ experiencedSubtotal }) => experiencedSubtotal),
    sums.filter(({ month }) => month !== null).map(({ stated }) => stated),
  ];
}

function scoreGroups({ rows }: ScoreTable): readonly Group[] {
  return (['full', 'score', 'converted'] as const).map((role) => rows.map((row) => row[role]));
}

/** The cells of a group by column, and by row. */
function inLines(table: string, group: Group): readonly FigureLine[] {
  const cells = group.flatMap((stated) => stated?.cell ?? []);
  return (['row', 'column'] as const).flatMap((along) => {
    const lines = new Map<number, CellAddress[]>();
    for (const cell of cells) lines.set(cell[along], [...(lines.get(cell[along]) ?? []), cell]);
    return [...lines.values()].map((line) => ({ table, cells: line }));
  });
}
