import type { TaughtColumn } from '../grid/structure.ts';
import type { LayoutColumn, RememberedLayout } from '../words/remembered-layout.ts';
import type { BandColumn } from './band-headings.ts';

/** The columns of a form, and the place (from 1) of the first that cannot stand there. */
interface Counted {
  readonly columns: ReadonlyMap<number, TaughtColumn>;
  readonly wrong: number | null;
}

/**
 * A form's columns with those that have no heading: each is counted from the nearest one with a
 * heading that says its own place. None may stand where a heading is, or where another column was
 * found.
 */
export function countedColumns(
  { columns: form }: RememberedLayout,
  found: ReadonlyMap<number, TaughtColumn>,
  actual: readonly BandColumn[],
): Counted {
  const columns = new Map(found);
  for (const taught of form.filter(isCounted)) {
    const index = placeOf(taught.at, found);
    const isHeaded = actual.some((one) => one.index === index && one.path.length > 0);
    if (index === null || index < 0 || columns.has(index) || isHeaded) {
      return { columns, wrong: taught.at };
    }
    columns.set(index, { taught, path: [] });
  }
  return { columns, wrong: null };
}

function isCounted(column: LayoutColumn): column is LayoutColumn & { readonly at: number } {
  return column.at !== undefined && (column.header?.length ?? 0) === 0;
}

function placeOf(at: number, found: ReadonlyMap<number, TaughtColumn>): number | null {
  let nearest: { readonly index: number; readonly at: number } | null = null;
  for (const [index, { taught }] of found) {
    if (taught.at === undefined) continue;
    if (!nearest || Math.abs(taught.at - at) < Math.abs(nearest.at - at)) {
      nearest = { index, at: taught.at };
    }
  }
  return nearest && nearest.index + at - nearest.at;
}
