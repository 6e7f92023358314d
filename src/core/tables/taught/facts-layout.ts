import type { Range } from '../../cells/address.ts';
import type { LayoutRole } from '../facts/layout-roles.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { numbers } from '../reading/worded-head.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import type { LayoutColumn, LayoutLabel, RememberedLayout } from '../words/remembered-layout.ts';
import { serialWords } from '../words/vocabulary-labels.ts';
import { type Band, bandColumns } from './band-headings.ts';

/** The columns of a table as they were read, and how they are found again. */
type FactsLayout = Pick<RememberedLayout, 'columns' | 'labels'> &
  Pick<Partial<RememberedLayout>, 'headerRows'>;

/**
 * The columns of a table with the roles that its facts tell, under the headings by which a form is
 * found again: `head` are their rows, null where there are none. A column without a role numbers the
 * rows, where its heading says so, or is what `others` says. Where a column that counts has no heading
 * all say their places.
 */
export function factsLayout(
  reader: TableReader,
  place: Range,
  head: Band | null,
  roles: ReadonlyMap<number, LayoutRole>,
  others: 'remark' | 'ignore',
): FactsLayout {
  const paths = new Map(
    (head ? bandColumns(reader, head) : []).map(({ index, path }) => [index, path]),
  );
  const read = numbers(place.left, place.right).map((index, at) => {
    const header = (paths.get(index) ?? []).map(({ text }) => text);
    const isSerial = serialWords.includes(normaliseLabel(header.at(-1) ?? '').core);
    return { at: at + 1, header, role: roles.get(index) ?? (isSerial ? 'serial' : others) };
  });
  const needed = read.filter(({ role }) => role !== 'ignore' && role !== 'remark');
  const isWhole = needed.every(({ header }) => header.length > 0);
  const columns = read.flatMap(({ at, header, role }): LayoutColumn[] => {
    if (isWhole) return header.length === 0 ? [] : [{ header, role }];
    return [{ ...(header.length > 0 && { header }), at, role }];
  });
  const rows = head && head.bottom >= head.top ? { headerRows: head.bottom - head.top + 1 } : {};
  return { columns, labels: [], ...rows };
}

/** The rows that head a structure's columns; null where none do. */
export function headBand({ headerRows }: Structure): Band | null {
  const [top] = headerRows;
  const bottom = headerRows.at(-1);
  return top === undefined || bottom === undefined ? null : { top, bottom };
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
