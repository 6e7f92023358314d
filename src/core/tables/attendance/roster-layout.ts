import type { HeadedLine, Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { once } from '../taught/once.ts';
import { linesOf } from '../taught/taught-roles.ts';
import type { LayoutColumn } from '../words/remembered-layout.ts';
import { markKind, readRosterColumns } from './roster-columns.ts';

/** The columns of a roster with the roles and marks that it was read with; months are placeholders. */
export function rosterLayoutColumns(
  reader: TableReader,
  structure: Structure,
): readonly LayoutColumn[] {
  const { marks, roles } = readRosterColumns(reader, structure);
  const columns = linesOf(structure).flatMap(({ index, path }): LayoutColumn[] => {
    const mark = marks.find((one) => one.index === index);
    if (mark) return [{ header: monthHeader(path, mark.heading), mark: mark.kind }];
    const role = [...roles].find(([, column]) => column === index)?.[0];
    return role === undefined ? [] : [{ header: path.map(({ text }) => text), role }];
  });
  return once(columns);
}

/** A year over the months is no part of the form; a mark over them is. */
function monthHeader(
  path: HeadedLine['path'],
  month: HeadedLine['path'][number],
): readonly string[] {
  const at = path.indexOf(month);
  return path
    .filter(({ text }, place) => place >= at || markKind(text) !== null)
    .map((heading) => (heading === month ? '{month}' : heading.text));
}
