import type { Snapshot } from '../cells/snapshot.ts';
import { rosterLayoutColumns } from './attendance/roster-layout.ts';
import type { Table } from './facts/table.ts';
import { fundingLayout } from './funding/funding-layout.ts';
import type { Structure } from './grid/structure.ts';
import { indicatorLayoutColumns } from './indicators/indicator-layout.ts';
import { paymentsLayout } from './payments/payments-layout.ts';
import { performanceLayout } from './performance/performance-layout.ts';
import { type Placed, recogniseSheets } from './recognise-tables.ts';
import { scoreLayout } from './scores/score-layout.ts';
import { surveyLayout } from './survey/survey-layout.ts';
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

function layoutFrom(placed: Placed, table: Table): RememberedLayout | null {
  const { structure } = placed;
  if (structure?.taught) return structure.taught.layout;
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
  const read = structureLayout({ ...placed, structure }, base, table);
  const isFound = read.columns.some((column) => isFixed(column) || column.at !== undefined);
  return isFound || read.labels.length > 0 ? read : null;
}

function structureLayout(
  { reader, structure }: Placed & { readonly structure: Structure },
  base: RememberedLayout,
  table: Exclude<Table, { kind: 'project' }>,
): RememberedLayout {
  const told = <T extends Partial<RememberedLayout>>(read: T) => {
    const whole = { ...base, ...read };
    return { ...whole, ...headerRows(structure, whole) };
  };
  switch (table.kind) {
    case 'indicators':
      return told({ columns: indicatorLayoutColumns({ reader, structure }, table) });
    case 'attendance':
      return told({ columns: rosterLayoutColumns(reader, structure) });
    case 'scores':
      return told(scoreLayout(reader, structure, table));
    case 'funding':
      return { ...base, ...fundingLayout(reader, structure, table) };
    case 'payments':
      return { ...base, ...paymentsLayout(reader, structure, table) };
    case 'performance':
      return { ...base, ...performanceLayout(reader, structure, table) };
    case 'survey':
      return { ...base, ...surveyLayout(reader, table) };
  }
}

function headerRows(
  { headerRows: rows }: Structure,
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
