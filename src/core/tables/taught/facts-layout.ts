import type { Range } from '../../cells/address.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import type { LayoutColumn, LayoutLabel, RememberedLayout } from '../words/remembered-layout.ts';
import { type Band, bandColumns } from './band-headings.ts';

/** What is said of a column beside how it is found. */
export type ColumnSaid = Omit<LayoutColumn, 'header' | 'at' | 'column'>;

/** The columns of a table as they were read, and how they are found again. */
type FactsLayout = Pick<RememberedLayout, 'columns' | 'labels'> &
  Pick<Partial<RememberedLayout>, 'headerRows'>;

/**
 * The columns of a table with the roles that its facts tell, under the headings by which a form is
 * found again: `head` are their rows, null where there are none. Where a column that counts has no
 * heading all say their places.
 */
export function factsLayout(
  reader: TableReader,
  place: Range,
  head: Band | null,
  saidOf: (index: number, path: readonly string[]) => ColumnSaid,
): FactsLayout {
  const paths = new Map(
    (head ? bandColumns(reader, head) : []).map(({ index, path }) => [index, path]),
  );
  const read = numbers(place.left, place.right).map((index, at) => {
    const header = (paths.get(index) ?? []).map(({ text }) => text);
    return { at: at + 1, header, said: saidOf(index, header) };
  });
  const needed = read.filter(({ said }) => said.role !== 'ignore' && said.role !== 'remark');
  const isWhole = needed.every(({ header }) => header.length > 0);
  const columns = read.flatMap(({ at, header, said }): LayoutColumn[] => {
    if (isWhole) return header.length === 0 ? [] : [{ header, ...said }];
    return [{ ...(header.length > 0 && { header }), at, ...said }];
  });
  const rows = head && head.bottom >= head.top ? { headerRows: head.bottom - head.top + 1 } : {};
  return { columns, labels: [], ...rows };
}

/** The labels of a table whose things stand across: of each row with a role, what it begins with. */
export function turnedLabels(
  reader: TableReader,
  { top, left, bottom, right }: Range,
  roleOf: (row: number) => LayoutLabel['role'] | null,
): readonly LayoutLabel[] {
  return numbers(top, bottom).flatMap((row): LayoutLabel[] => {
    const role = roleOf(row);
    const at = numbers(left, right).find((column) => reader.textAt(row, column) !== '');
    if (role === null || at === undefined) return [];
    return [{ text: reader.textAt(row, at).replace(/\s+/gu, ' '), role }];
  });
}
