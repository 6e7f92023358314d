import { formatRange } from '../../core/cells/a1.ts';
import type { RangeAddress } from '../../core/cells/address.ts';
import { columnRoles, type LayoutKind, labelRoles } from '../../core/tables/facts/layout-roles.ts';
import type {
  LayoutColumn,
  LayoutLabel,
  RememberedLayout,
} from '../../core/tables/words/remembered-layout.ts';

/** The reading of one table as each kind that a person looked at: what was said of one kind is kept. */
export type LayoutDrafts = Readonly<Partial<Record<LayoutKind, RememberedLayout>>>;

/**
 * The drafts with one of the kind: the one that is there, else the columns of the kind left last with
 * the roles that both kinds know. None is made where there is nothing to make it of: pairs and columns
 * do not become each other, the place must be read anew.
 */
export function withDraftOf(
  drafts: LayoutDrafts,
  kind: LayoutKind,
  from: LayoutKind | null,
  place: RangeAddress | null,
): LayoutDrafts {
  if (drafts[kind]) return drafts;
  const known = [from ? drafts[from] : undefined, ...Object.values(drafts)];
  const isAny = kind === 'none';
  const source = known.find((one) => one && (isAny || (hasColumns(one.kind) && hasColumns(kind))));
  return source ? { ...drafts, [kind]: asKind(source, kind, place) } : drafts;
}

function hasColumns(kind: LayoutKind): boolean {
  return kind !== 'project' && kind !== 'none';
}

function asKind(
  { id, name, sheet, title, width, range, headerRows, columns, labels }: RememberedLayout,
  kind: LayoutKind,
  place: RangeAddress | null,
): RememberedLayout {
  const base = { id, name, kind, ...(sheet !== undefined && { sheet }), areas: [] };
  if (kind === 'none') {
    return { ...base, ...(place && { range: formatRange(place) }), columns: [], labels: [] };
  }
  return {
    ...base,
    ...(range !== undefined && { range }),
    ...(title !== undefined && { title }),
    ...(width !== undefined && { width }),
    ...(headerRows !== undefined && { headerRows }),
    columns: columns.map((column) => columnAs(column, kind)),
    labels: labels.map((label) => labelAs(label, kind)),
  };
}

function columnAs({ header, at, column, role }: LayoutColumn, kind: LayoutKind): LayoutColumn {
  const roles: readonly LayoutColumn['role'][] = columnRoles[kind];
  return {
    ...(header && { header }),
    ...(at !== undefined && { at }),
    ...(column !== undefined && { column }),
    role: role !== undefined && roles.includes(role) ? role : 'ignore',
  };
}

function labelAs({ text, role }: LayoutLabel, kind: LayoutKind): LayoutLabel {
  const roles: readonly LayoutLabel['role'][] = labelRoles[kind];
  return { text, role: roles.includes(role) ? role : 'ignore' };
}
