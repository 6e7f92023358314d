import type { CellAddress } from '../cells/address.ts';
import { isError } from '../cells/cell.ts';
import { forEachCellIn, storedValue } from '../cells/grid.ts';
import { formulaPattern } from '../formulas/formula-pattern.ts';
import type { UsedFormula } from '../formulas/used-formulas.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { cellKey, otherCells } from './many-cells.ts';
import { namesAt, sheetOf } from './sheet-lookup.ts';
import { statedIn } from './stated-in.ts';

/**
 * `sheet/formula-error`: a cell of our tables, or one that feeds them, shows an error (#DIV/0!,
 * #REF!). One cause, one finding: it points to the cell where the error begins, wherever it spreads;
 * cells with one formula filled over them are one finding on the first. Nothing is said where the
 * formula looks into another workbook, or at a cell that cannot be read: those are findings.
 * Data: `name`, `label` of the cell, `error`, `count` of cells where it begins, `spread`: cells that
 * show it because of them.
 */
export function checkFormulaError(context: CheckContext): readonly FindingDraft[] {
  const errors = errorsOf(context);
  if (errors.size === 0) return [];
  const unreadable = unreadableCells(context);
  const groups = new Map<string, Root[]>();
  const followers = new Map<string, CellAddress[]>();
  for (const one of errors.values()) {
    const root = rootOf(one, errors);
    if (root !== one) {
      const key = cellKey(root.cell);
      followers.set(key, [...(followers.get(key) ?? []), one.cell]);
      continue;
    }
    if (isExplained(one, unreadable)) continue;
    groups.set(groupKey(one), [...(groups.get(groupKey(one)) ?? []), one]);
  }
  return [...groups.values()].flatMap((roots) => describe(context, roots, followers));
}

/** A cell that shows an error; without a formula it was typed. */
interface Root {
  readonly cell: CellAddress;
  readonly error: string;
  readonly table: string;
  readonly used: UsedFormula | null;
  /** Cells with errors that its formula looks at. */
  readonly from: readonly string[];
}

function errorsOf(context: CheckContext): ReadonlyMap<string, Root> {
  const errors = new Map<string, Root>();
  const waiting: Root[] = [];
  const add = (root: Root) => {
    const key = cellKey(root.cell);
    if (errors.has(key)) return;
    errors.set(key, root);
    waiting.push(root);
  };
  for (const used of context.formulas) {
    if (used.error === null) continue;
    const from = errorCellsIn(context, used).map(({ cell }) => cellKey(cell));
    add({ cell: used.cell, error: used.error, table: used.table, used, from });
  }
  for (const root of waiting) {
    for (const { cell, error } of root.used ? errorCellsIn(context, root.used) : []) {
      add({ cell, error, table: root.table, used: null, from: [] });
    }
  }
  for (const { cell, error, table } of typedErrors(context)) {
    add({ cell, error, table, used: null, from: [] });
  }
  return errors;
}

/** Errors that stand as values in the tables' figures. */
function typedErrors({ recognition }: CheckContext) {
  return recognition.tables
    .filter(({ isSure }) => isSure)
    .flatMap((table) =>
      statedIn(table).flatMap(({ cell, reading }) =>
        reading.kind === 'error' ? [{ cell, error: reading.error, table: table.key }] : [],
      ),
    );
}

function errorCellsIn({ snapshot }: CheckContext, { cell, looksAt }: UsedFormula) {
  const found: { readonly cell: CellAddress; readonly error: string }[] = [];
  for (const range of looksAt.ranges) {
    const sheet = sheetOf(snapshot, range.sheet ?? cell.sheet);
    if (!sheet) continue;
    forEachCellIn(sheet.grid, range, (row, column, index) => {
      const value = storedValue(sheet.grid, index);
      if (isError(value)) {
        found.push({ cell: { sheet: sheet.name, row, column }, error: value.error });
      }
    });
  }
  return found;
}

/** Where the error comes from; a circle of formulas begins where it was met. */
function rootOf(one: Root, errors: ReadonlyMap<string, Root>): Root {
  const met = new Set<Root>();
  let at = one;
  while (!met.has(at)) {
    met.add(at);
    const next = at.from.map((key) => errors.get(key)).find((root) => root !== undefined);
    if (!next) return at;
    at = next;
  }
  return [...met].reduce((first, other) => (isBefore(other.cell, first.cell) ? other : first));
}

function isBefore(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && (a.row < b.row || (a.row === b.row && a.column < b.column));
}

function unreadableCells({ recognition }: CheckContext): readonly CellAddress[] {
  return recognition.tables
    .filter(({ isSure }) => isSure)
    .flatMap((table) =>
      statedIn(table).flatMap(({ cell, reading }) => (reading.kind === 'unreadable' ? cell : [])),
    );
}

function isExplained({ used }: Root, unreadable: readonly CellAddress[]): boolean {
  if (!used) return false;
  if (used.looksAt.isExternal) return true;
  return used.looksAt.ranges.some((range) =>
    unreadable.some(
      ({ sheet, row, column }) =>
        (range.sheet ?? used.cell.sheet) === sheet &&
        row >= range.top &&
        row <= range.bottom &&
        column >= range.left &&
        column <= range.right,
    ),
  );
}

function groupKey({ cell, error, table, used }: Root): string {
  const how = used ? formulaPattern(used.formula, cell) : '';
  return [table, cell.sheet, error, how].join('\n');
}

function describe(
  context: CheckContext,
  roots: readonly Root[],
  followers: ReadonlyMap<string, readonly CellAddress[]>,
): readonly FindingDraft[] {
  const sorted = [...roots].sort((a, b) => (isBefore(a.cell, b.cell) ? -1 : 1));
  const [first, ...others] = sorted;
  if (!first) return [];
  const spread = sorted.flatMap(({ cell }) => followers.get(cellKey(cell)) ?? []);
  const names = namesAt(context, first.cell);
  return [
    {
      rule: 'sheet/formula-error',
      cell: first.cell,
      stated: { kind: 'text', text: first.error },
      data: { ...names, error: first.error, count: roots.length, spread: spread.length },
      related: otherCells([...others.map(({ cell }) => cell), ...spread]),
      about: [first.table, names.name ?? '', names.label ?? '', first.error],
    },
  ];
}
