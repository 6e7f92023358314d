import type { Stated } from '../../quantities/reading.ts';
import type { Candidate } from './candidate.ts';

const moneyRoles = [
  'budget',
  'initial',
  'spent',
  'rate',
  'budgetShare',
  'spentShare',
  'balance',
  'deviation',
] as const;

/** How many cells a reading makes facts of: of two readings of one place the one that explains more. */
export function factCount(candidate: Candidate | null): number {
  const table = candidate?.table;
  switch (table?.kind) {
    case 'indicators':
      return table.entries.reduce(
        (count, { target, completed, rate }) =>
          count + stated(target) + stated(completed) + stated(rate),
        table.workers.length,
      );
    case 'attendance':
      return (
        table.sums.length +
        table.workers.reduce((count, { months }) => count + markCount(months), 0)
      );
    case 'scores':
      return table.rows.reduce(
        (count, { full, score, weight, converted }) =>
          count + [full, score, weight, converted].filter((one) => one !== null).length,
        table.total === null ? 0 : 1,
      );
    case 'performance':
      return table.rows.reduce(
        (count, { target, completed, full, score }) =>
          count + stated(target) + stated(completed) + stated(full) + stated(score),
        0,
      );
    case 'survey':
      return table.groups.reduce(
        (count, { people, shares }) =>
          count + [...people, ...shares].filter((one) => one !== null).length,
        0,
      );
    case 'funding':
      return [...table.lines, ...table.sums].reduce(
        (count, one) => count + moneyRoles.filter((role) => one[role] !== null).length,
        0,
      );
    case 'payments':
      return table.rows.reduce(
        (count, { amount, due, date }) => count + stated(amount) + stated(due) + (date ? 1 : 0),
        0,
      );
    case 'project':
      return table.fields.length;
    default:
      return 0;
  }
}

function markCount(months: readonly (readonly unknown[])[]): number {
  return months.reduce((count, marks) => count + marks.length, 0);
}

function stated(one: Stated | null): number {
  return one === null || one.reading.kind === 'blank' ? 0 : 1;
}
