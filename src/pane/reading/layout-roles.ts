import { columnRoles, type LayoutKind, labelRoles } from '../../core/tables/facts/layout-roles.ts';
import type { LayoutColumn, LayoutLabel } from '../../core/tables/words/remembered-layout.ts';
import type { Messages } from '../../messages/zh-cn/zh-cn.ts';

type Roles = Messages['paneReading']['roles'];

/** A role as the editor offers it: a column's role, or one of the marks that a roster keeps. */
export type OfferedRole = keyof Roles;

const marks = ['mark:post', 'mark:insurance', 'mark:wages'] as const;

export function columnRolesOf(kind: LayoutKind): readonly OfferedRole[] {
  const roles: readonly OfferedRole[] = columnRoles[kind];
  if (kind !== 'attendance') return roles;
  const at = roles.indexOf('subtotal');
  return [...roles.slice(0, at), ...marks, ...roles.slice(at)];
}

/** Of pairs those that say nothing are left out. */
export function labelRolesOf(kind: LayoutKind): readonly OfferedRole[] {
  const roles: readonly OfferedRole[] = labelRoles[kind];
  return kind === 'project' ? [...roles, 'ignore'] : roles;
}

/** What a role is called in a table of the kind: completed is 完成量, or of 绩效 实际完成值. */
export function roleName(words: Messages['paneReading'], kind: LayoutKind, role: string): string {
  const own: Readonly<Partial<Record<LayoutKind, Readonly<Record<string, string>>>>> =
    words.rolesOf;
  const names: Readonly<Record<string, string>> = words.roles;
  return own[kind]?.[role] ?? names[role] ?? role;
}

/** What a column is taken for, as the editor offers it. */
export function roleOfColumn({ role, mark }: LayoutColumn): string {
  return mark ? `mark:${mark}` : (role ?? 'ignore');
}

/** The column with another role; what only the old role needed is dropped. */
export function withColumnRole(column: LayoutColumn, offered: string): LayoutColumn {
  const { role: _role, mark: _mark, month, ...rest } = column;
  const mark = (['post', 'insurance', 'wages'] as const).find((one) => offered === `mark:${one}`);
  if (mark) return { ...rest, mark, ...(month !== undefined && { month }) };
  const role = allRoles.find((each) => each === offered);
  return role === undefined ? rest : { ...rest, role: role as NonNullable<LayoutColumn['role']> };
}

export function withLabelRole(label: LayoutLabel, offered: string): LayoutLabel {
  const role = allLabelRoles.find((each) => each === offered);
  return role === undefined ? label : { ...label, role: role as LayoutLabel['role'] };
}

const allRoles: readonly string[] = Object.values(columnRoles).flat();
const allLabelRoles: readonly string[] = Object.values(labelRoles).flat();
