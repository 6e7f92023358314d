import type { IndicatorColumn } from './indicator-column.ts';

/**
 * A form of one quarter, month or term that tells nothing of the year (季度指标 | 本季度完成 | 完成率): its target
 * and what was done count. Where anything of the year stands beside them they are parts of it.
 */
export function withOwnSpan(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  if (columns.some(({ role }) => role === 'target' || role === 'completed')) return columns;
  const parts = columns.filter(({ kind, role }) => kind === 'figure' && role === 'partial');
  const [target, moreTargets] = parts.filter((column) => planned.test(headOf(column)));
  const [done, moreDone] = parts.filter((column) => made.test(headOf(column)));
  if (!target || moreTargets || !done || moreDone || parts.length > 2) return columns;
  if (planned.exec(headOf(target))?.[1] !== made.exec(headOf(done))?.[1]) return columns;
  return columns.map((column): IndicatorColumn => {
    if (column === target) return { ...column, role: 'target' };
    return column === done ? { ...column, role: 'completed' } : column;
  });
}

const planned = /^[本当]?(季|月|学期)度?(?:指标|目标|任务|计划)[数量]?$/u;
const made = /^[本当]?(季|月|学期)度?(?:实际)?完成(?:[数量]|情况)?$/u;

function headOf({ heads }: IndicatorColumn): string {
  return heads.length === 1 ? (heads[0]?.heading.text.replace(/\s+/gu, '') ?? '') : '';
}
