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

/**
 * What was done in the first part of a year, with nothing done beside it, is what was done up to now
 * (年度指标 | 上半年完成 | 完成率); of any other part the sum of the year is not told.
 */
export function withFirstSpan(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const [part, more] = columns.filter(({ kind, role }) => kind === 'figure' && role === 'partial');
  const isFirst = part && !more && first.test(headOf(part));
  const hasTarget = columns.some(({ role }) => role === 'target');
  if (!isFirst || !hasTarget || columns.some(({ role }) => role === 'completed')) return columns;
  return columns.map((column) => (column === part ? { ...column, role: 'completed' } : column));
}

const first =
  /^(?:上半年度?|第?[一1]季度|首季度?|前[二三两23]个?季度|1月?[-—–~至到]\d{1,2}月份?)(?:实际|已|累计)?完成(?:数量?|量|情况)?$/u;

const planned = /^[本当]?(季|月|学期)度?(?:指标|目标|任务|计划)[数量]?$/u;
const made = /^[本当]?(季|月|学期)度?(?:实际)?完成(?:[数量]|情况)?$/u;

function headOf({ heads }: IndicatorColumn): string {
  return heads.length === 1 ? (heads[0]?.heading.text.replace(/\s+/gu, '') ?? '') : '';
}
