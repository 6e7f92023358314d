import type { Snapshot } from '../cells/snapshot.ts';
import { rosterLayoutColumns } from './attendance/roster-layout.ts';
import type { AttendanceTable, IndicatorTable, ScoreTable, Table } from './facts/table.ts';
import { indicatorLayoutColumns } from './indicators/indicator-layout.ts';
import { type Placed, recogniseSheets } from './recognise-tables.ts';
import { scoreLayout } from './scores/score-layout.ts';
import { isFixed } from './taught/match-columns.ts';
import type { OwnWord } from './words/own-words.ts';
import type { RememberedLayout } from './words/remembered-layout.ts';

/**
 * How each table of a workbook was read, as layouts that read other workbooks of the same forms: the
 * role of each column as it was taken, areas and months as placeholders. A table that is known by no
 * text of its own has none. Where words of a person's own were said, the headings are ours.
 */
export function layoutsOf(
  snapshot: Snapshot,
  layouts: readonly RememberedLayout[] = [],
  words: readonly OwnWord[] = [],
): readonly RememberedLayout[] {
  return recogniseSheets(snapshot, layouts, words).found.flatMap(
    (placed) => (placed.table?.isSure && layoutFrom(placed, placed.table)) || [],
  );
}

/** How one table was read; null where it is not in the workbook or known by no text. */
export function layoutOf(
  { key }: Pick<Table, 'key'>,
  snapshot: Snapshot,
  layouts: readonly RememberedLayout[] = [],
  words: readonly OwnWord[] = [],
): RememberedLayout | null {
  const placed = recogniseSheets(snapshot, layouts, words).found.find(
    ({ table }) => table?.key === key,
  );
  return placed?.table ? layoutFrom(placed, placed.table) : null;
}

/** Tables of money, performance and surveys are known by their heads alone: there is nothing to teach. */
function layoutFrom(placed: Placed, table: Table): RememberedLayout | null {
  const { structure } = placed;
  if (structure?.taught) return structure.taught.layout;
  if (table.kind === 'performance' || table.kind === 'survey') return null;
  if (table.kind === 'funding' || table.kind === 'payments') return null;
  const { sheet } = table.place;
  const ordinal = table.key.slice(table.key.lastIndexOf(':') + 1);
  const base: RememberedLayout = {
    id: table.key,
    name: ordinal === '1' ? sheet : `${sheet} ${ordinal}`,
    kind: table.kind,
    sheet,
    columns: [],
    labels: [],
    areas: [],
  };
  if (table.kind === 'project') return projectLayout(placed, base, table);
  if (!structure) return null;
  const read = structureLayout(placed, structure, base, table);
  const isFound = read.columns.some(isFixed) || read.labels.length > 0;
  return isFound ? { ...read, ...headerRows(structure, read) } : null;
}

function structureLayout(
  { reader }: Placed,
  structure: NonNullable<Placed['structure']>,
  base: RememberedLayout,
  table: IndicatorTable | AttendanceTable | ScoreTable,
): RememberedLayout {
  switch (table.kind) {
    case 'indicators':
      return { ...base, columns: indicatorLayoutColumns({ reader, structure }, table) };
    case 'attendance':
      return { ...base, columns: rosterLayoutColumns(reader, structure) };
    default:
      return { ...base, ...scoreLayout(reader, structure, table) };
  }
}

function headerRows(
  { headerRows: rows }: NonNullable<Placed['structure']>,
  { columns }: RememberedLayout,
): Pick<RememberedLayout, 'headerRows'> {
  const [first] = rows;
  const last = rows.at(-1);
  if (columns.length === 0 || first === undefined || last === undefined) return {};
  return { headerRows: last - first + 1 };
}

/** Labels that stand in cells of their own; those of running text are found by their words. */
function projectLayout(
  { reader }: Placed,
  base: RememberedLayout,
  { fields }: Extract<Table, { kind: 'project' }>,
): RememberedLayout | null {
  const texts = new Set(reader.sheet.grid.texts.map((text) => text.trim()));
  const told = new Set<string>();
  const labels = fields.flatMap(({ label, field }) => {
    if (!texts.has(label) || told.has(label)) return [];
    told.add(label);
    return [{ text: label, role: field }];
  });
  return labels.length === 0 ? null : { ...base, labels };
}
