import type { SheetSnapshot, Snapshot } from '../../../../src/core/cells/snapshot.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import type { Stated } from '../../../../src/core/quantities/reading.ts';
import type { Recognition, Table, TableKind } from '../../../../src/core/tables/facts/table.ts';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables.ts';
import type { RememberedLayout } from '../../../../src/core/tables/words/remembered-layout.ts';
import { type Drawn, type SheetOptions, sheetOf } from '../sheet-of.ts';

export type Rows = readonly (readonly Drawn[])[];

export const bookOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  name: '站点.xlsx',
  usesDate1904: false,
  isStructureProtected: false,
  sheets,
  settings: null,
});

/** A form of the kind that says no more than it must. */
export function layoutOfKind(
  kind: RememberedLayout['kind'],
  told: Partial<RememberedLayout>,
): RememberedLayout {
  return { id: 'form', name: '街道表样', kind, columns: [], labels: [], areas: [], ...told };
}

/** A sheet of 表 read with one form. */
export function readTaught(
  rows: Rows,
  layout: RememberedLayout,
  options?: SheetOptions,
): Recognition {
  return recogniseTables(bookOf(sheetOf(rows, options)), { layouts: [layout] });
}

/** The one table of a kind. */
export function onlyTable<K extends TableKind>(
  { tables }: Recognition,
  kind: K,
): Extract<Table, { kind: K }> {
  const found = tables.filter((table) => table.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} tables of ${kind}`);
  return found[0] as Extract<Table, { kind: K }>;
}

export function figureOf(stated: Stated | null | undefined): number | null {
  return stated?.reading.kind === 'figure' ? toNumber(stated.reading.figure.value) : null;
}
