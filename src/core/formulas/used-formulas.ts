import type { CellAddress, Range, RangeAddress } from '../cells/address.ts';
import { isError } from '../cells/cell.ts';
import { type FormulaReferences, formulaReferences } from '../cells/formula-references.ts';
import { forEachCellIn, storedValue } from '../cells/grid.ts';
import type { SheetSnapshot, Snapshot } from '../cells/snapshot.ts';

/** A formula that a table of ours holds or rests on. */
export interface UsedFormula {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly looksAt: FormulaReferences;
  /** `#DIV/0!` where its stored value is one. */
  readonly error: string | null;
  /** Key of the table that holds it or, directly or through other formulas, looks at it. */
  readonly table: string;
  /** It stands outside of our tables and feeds one. */
  readonly isFeeding: boolean;
}

interface UsedTable {
  readonly key: string;
  readonly place: RangeAddress;
}

/** Cells looked at in following formulas to what they rest on, before the rest is left. */
const mostVisits = 400_000;

/**
 * The formulas of the tables and those that feed them, wherever they stand; a foreign sheet that
 * no table looks at has none. In the order: tables' own, then what they look at, and so on.
 */
export function usedFormulas(
  { sheets }: Snapshot,
  tables: readonly UsedTable[],
): readonly UsedFormula[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const places = placesBySheet(tables);
  const seen = new Set<string>();
  const found: UsedFormula[] = [];
  const add = (sheet: SheetSnapshot, range: Range, table: string, isFeeding: boolean) => {
    let visits = 0;
    forEachCellIn(sheet.grid, range, (row, column, index) => {
      visits++;
      const formula = sheet.grid.formulas.get(index);
      const key = `${index} ${sheet.name}`;
      if (formula === undefined || seen.has(key)) return;
      seen.add(key);
      const value = storedValue(sheet.grid, index);
      found.push({
        cell: { sheet: sheet.name, row, column },
        formula,
        looksAt: formulaReferences(formula),
        error: isError(value) ? value.error : null,
        table,
        isFeeding,
      });
    });
    return visits;
  };
  for (const { key, place } of tables) {
    const sheet = byName.get(place.sheet.toLowerCase());
    if (sheet && sheet.grid.formulas.size > 0) add(sheet, place, key, false);
  }
  let left = mostVisits;
  for (let at = 0; at < found.length && left > 0; at++) {
    const one = found[at];
    if (!one) break;
    for (const range of one.looksAt.ranges) {
      const sheet = byName.get((range.sheet ?? one.cell.sheet).toLowerCase());
      if (!sheet || sheet.grid.formulas.size === 0 || isKnown(places, sheet, range)) continue;
      left -= add(sheet, range, one.table, true);
      if (left <= 0) break;
    }
  }
  return found;
}

function placesBySheet(tables: readonly UsedTable[]): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const { place } of tables) {
    places.set(place.sheet, [...(places.get(place.sheet) ?? []), place]);
  }
  return places;
}

/** It lies within a table, whose formulas are there already. */
function isKnown(
  places: ReadonlyMap<string, readonly Range[]>,
  { name }: SheetSnapshot,
  range: Range,
): boolean {
  return (places.get(name) ?? []).some(
    (place) =>
      range.top >= place.top &&
      range.bottom <= place.bottom &&
      range.left >= place.left &&
      range.right <= place.right,
  );
}
