import { projectFields } from '../../core/tables/facts/table.ts';
import type {
  LayoutColumn,
  LayoutKind,
  LayoutLabel,
} from '../../core/tables/words/remembered-layout.ts';
import type { Messages } from '../../messages/zh-cn/zh-cn.ts';

/** A role as the editor offers it: a column's role, or one of the marks that a roster keeps. */
export type OfferedRole = keyof Messages['paneReading']['roles'];

const columnRoles: Partial<Record<LayoutKind, readonly OfferedRole[]>> = {
  indicators: [
    'service',
    'area',
    'target',
    'completed',
    'rate',
    'measure',
    'unit',
    'workers',
    'partial',
    'gap',
    'figure',
    'role',
    'serial',
    'remark',
    'ignore',
  ],
  attendance: [
    'name',
    'post',
    'licence',
    'type',
    'years',
    'contract',
    'joined',
    'left',
    'hire',
    'mark:post',
    'mark:insurance',
    'mark:wages',
    'subtotal',
    'experienced',
    'area',
    'serial',
    'personal',
    'remark',
    'ignore',
  ],
  scores: ['part', 'full', 'score', 'weight', 'converted', 'level', 'grade', 'remark', 'ignore'],
  project: ['ignore'],
  none: ['ignore'],
};

const labelRoles: Partial<Record<LayoutKind, readonly OfferedRole[]>> = {
  project: [...projectFields, 'ignore'],
  indicators: ['target', 'completed', 'rate', 'service', 'area', 'total', 'ignore'],
  attendance: ['worker', 'sum', 'total', 'stable-rate', 'required', 'heading', 'ignore'],
  scores: ['part', 'total', 'grade', 'full', 'score', 'weight', 'converted', 'ignore'],
  none: ['ignore'],
};

export function columnRolesOf(kind: LayoutKind): readonly OfferedRole[] {
  return columnRoles[kind] ?? ['ignore'];
}

export function labelRolesOf(kind: LayoutKind): readonly OfferedRole[] {
  return labelRoles[kind] ?? ['ignore'];
}

/** What a column is taken for, as the editor offers it. */
export function roleOfColumn({ role, mark }: LayoutColumn): string {
  return mark ? `mark:${mark}` : (role ?? 'ignore');
}

/** The column with another role; what only the old role needed is dropped. */
export function withColumnRole(column: LayoutColumn, offered: string): LayoutColumn {
  const { role: _role, mark: _mark, month, ...rest } = column;
  const marks = ['post', 'insurance', 'wages'] as const;
  const mark = marks.find((each) => offered === `mark:${each}`);
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
