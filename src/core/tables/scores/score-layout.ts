import type { ScoreTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { linesOf } from '../taught/taught-roles.ts';
import type { LayoutColumn, LayoutLabel, RememberedLayout } from '../words/remembered-layout.ts';
import { scoreRole } from './score-role.ts';

/** The columns of a score table with their roles; of one whose parts stand across, its rows' labels. */
export function scoreLayout(
  reader: TableReader,
  structure: Structure,
  table: ScoreTable,
): Pick<RememberedLayout, 'columns' | 'labels'> {
  return isAcross(table)
    ? { columns: [], labels: labelsOf(reader, structure) }
    : { columns: columnsOf(structure), labels: [] };
}

function isAcross({ rows }: ScoreTable): boolean {
  const cells = rows.flatMap(({ score, full }) => (score ?? full)?.cell ?? []);
  const [first] = cells;
  return first !== undefined && cells.length > 1 && cells.every(({ row }) => row === first.row);
}

function columnsOf(structure: Structure): readonly LayoutColumn[] {
  const told = new Set<string>();
  return linesOf(structure).flatMap(({ path }): LayoutColumn[] => {
    const role = path
      .toReversed()
      .map(({ text }) => scoreRole(text))
      .find((one) => one !== null);
    if (!role || path.length === 0 || told.has(role)) return [];
    told.add(role);
    return [{ header: path.map(({ text }) => text), role }];
  });
}

function labelsOf(reader: TableReader, { rows, range }: Structure): readonly LayoutLabel[] {
  return rows.flatMap(({ index }): LayoutLabel[] => {
    const text = reader.textAt(index, range.left);
    const role = scoreRole(text);
    const isFigure = role !== null && role !== 'part' && role !== 'level' && role !== 'remark';
    return isFigure ? [{ text, role }] : [];
  });
}
