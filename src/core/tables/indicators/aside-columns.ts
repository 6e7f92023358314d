import type { IndicatorColumn } from './indicator-column.ts';

/**
 * What a list says beside its figures: words between 年度目标 and 完成量 (指标类型, 服务方式) are no names of a
 * second list, which has a target and quantities of its own, nor is 完成情况说明 a second quantity; 预计完成 beside 年度目标 is no target.
 */
export function withoutAsides(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const names = columns.find(({ kind }) => kind === 'service');
  const figures = columns.filter((one) => one.kind === 'figure' && one.role && !isExpected(one));
  const hasTarget = figures.some(({ role }) => role === 'target');
  return columns.map((column): IndicatorColumn => {
    if (names && isAside(column, names, figures)) return { ...column, kind: 'unknown' };
    const isTold = column.kind === 'figure' && /(?:说明|描述)$/u.test(headOf(column.heads));
    if (isTold && figures.some((one) => one.role === 'completed' && one !== column))
      return { ...column, kind: 'unknown' };
    const isNone = hasTarget && column.role === 'target' && isExpected(column);
    return isNone ? { ...column, role: 'gap' } : column;
  });
}

function isAside(
  { kind, index, heads }: IndicatorColumn,
  names: IndicatorColumn,
  figures: readonly IndicatorColumn[],
): boolean {
  if (kind !== 'service' || heads.length === 0) return false;
  const hasBefore = figures.some((one) => one.index > names.index && one.index < index);
  const isSecond = standsAmong(figures, index);
  return hasBefore && !isSecond && headOf(heads) !== headOf(names.heads);
}

/** Behind a column stands again what stands before it: a second list begins there. */
export function standsAmong(columns: readonly IndicatorColumn[], index: number): boolean {
  const roles = (isBehind: boolean) =>
    columns.flatMap((one) =>
      one.kind === 'figure' && mainRoles.has(one.role) && one.index > index === isBehind
        ? [one.role]
        : [],
    );
  const behind = new Set(roles(true));
  return roles(false).some((role) => behind.has(role));
}

const mainRoles: ReadonlySet<IndicatorColumn['role']> = new Set(['target', 'completed', 'rate']);

function isExpected({ heads }: IndicatorColumn): boolean {
  return /预计|预测/u.test(headOf(heads));
}

function headOf(heads: IndicatorColumn['heads']): string {
  return heads.at(-1)?.heading.text ?? '';
}
