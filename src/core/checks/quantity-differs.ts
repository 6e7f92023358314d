import type { CellAddress } from '../cells/address.ts';
import { equals } from '../quantities/rational.ts';
import type { Figure } from '../quantities/reading.ts';
import type { IndicatorEntry, IndicatorTable } from '../tables/facts/table.ts';
import { foldText, normaliseLabel } from '../tables/words/normalise-label.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';
import { indicatorTables, namesOf } from './indicator-groups.ts';
import { otherCells } from './many-cells.ts';
import { isSameScope } from './table-scope.ts';

/**
 * `cross/quantity-differs`: two tables state different targets or completed quantities for one
 * service, measure and area; it points to the later cell and names the earlier one. Tables of
 * another period, stage, place or of a plan are none of a kind, nor are two lists most of whose
 * common figures differ: they are of different things. A percentage is left out, and what a table
 * itself says twice.
 * Data: `name`, `measure`, `area`, `quantity`, `other`: the earlier one's sheet.
 */
export function checkQuantityDiffers(context: CheckContext): readonly FindingDraft[] {
  const tables = indicatorTables(context).map((table) => ({ table, said: statementsIn(table) }));
  const found = new Map<string, FindingDraft>();
  tables.forEach((later, at) => {
    for (const earlier of tables.slice(0, at)) {
      if (!isSameScope(earlier.table, later.table, context.project)) continue;
      for (const pair of clashes(earlier.said, later.said)) {
        const { key, stated } = pair[1];
        const cause = `${key} ${String(stated.value.n)}/${String(stated.value.d)}`;
        const known = found.get(cause);
        if (!known) found.set(cause, describe(later.table, pair));
        else if (!isSame(known.cell, pair[1].cell)) found.set(cause, withCell(known, pair[1].cell));
      }
    }
  });
  return [...found.values()];
}

interface Statement {
  readonly key: string;
  readonly role: 'target' | 'completed';
  readonly entry: IndicatorEntry;
  readonly stated: Figure;
  readonly cell: CellAddress;
}

type Statements = ReadonlyMap<string, Statement>;
type Pair = readonly [earlier: Statement, later: Statement];

/** What a table says once. */
function statementsIn({ entries }: IndicatorTable): Statements {
  const said = new Map<string, Statement>();
  const twice = new Set<string>();
  for (const entry of entries) {
    for (const role of ['target', 'completed'] as const) {
      const stated = figureIn(entry[role]);
      const cell = entry[role]?.cell;
      if (!stated || !cell || stated.isPercent) continue;
      const key = keyOf(entry, role);
      if (said.has(key)) twice.add(key);
      said.set(key, { key, role, entry, stated, cell });
    }
  }
  for (const key of twice) said.delete(key);
  return said;
}

function keyOf({ name, measure, area }: IndicatorEntry, role: string): string {
  return [normaliseLabel(name).core, measure ?? '', foldText(area ?? ''), role].join('|');
}

/** From this many common figures on, two lists of one thing agree on most. */
const enough = 3;

function clashes(earlier: Statements, later: Statements): readonly Pair[] {
  const common = [...later.values()].flatMap((one): Pair[] => {
    const other = earlier.get(one.key);
    return other && isSameUnit(other, one) ? [[other, one]] : [];
  });
  const different = common.filter(([a, b]) => !equals(a.stated.value, b.stated.value));
  const alike = common.filter(
    ([a, b]) => a.stated.value.n !== 0n && equals(a.stated.value, b.stated.value),
  ).length;
  return common.length >= enough && different.length > alike ? [] : different;
}

function isSameUnit(a: Statement, b: Statement): boolean {
  return a.entry.unit === null || b.entry.unit === null || a.entry.unit === b.entry.unit;
}

function isSame(a: CellAddress | null, b: CellAddress): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function withCell(draft: FindingDraft, cell: CellAddress): FindingDraft {
  const isKnown = draft.related?.some((other) => isSame(other, cell)) ?? false;
  return isKnown ? draft : { ...draft, related: otherCells([...(draft.related ?? []), cell]) };
}

function describe({ key }: IndicatorTable, [earlier, later]: Pair): FindingDraft {
  return {
    rule: 'cross/quantity-differs',
    cell: later.cell,
    stated: statedValue(later.stated),
    expected: statedValue(earlier.stated),
    data: {
      ...namesOf(later.entry),
      quantity: later.role,
      other: earlier.cell.sheet === later.cell.sheet ? null : earlier.cell.sheet,
    },
    related: [earlier.cell],
    about: [key, ...later.entry.path, later.role],
  };
}
