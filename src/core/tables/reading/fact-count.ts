import type { Stated } from '../../quantities/reading.ts';
import type { IndicatorEntry, IndicatorTable } from '../facts/table.ts';
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
  if (candidate?.facts !== undefined) return candidate.facts;
  const table = candidate?.table;
  switch (table?.kind) {
    case 'indicators':
      return indicatorFacts(table);
    case 'attendance':
      return (
        table.sums.length +
        table.workers.reduce((count, { months }) => count + markCount(months), 0)
      );
    case 'scores':
      return table.rows.reduce(
        (count, { full, score, weight, converted }) =>
          count + [full, score, weight, converted].filter((one) => one !== null).length,
        (table.total === null ? 0 : 1) + (table.grade === null ? 0 : 1),
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

/** Entries of one row that nothing tells apart (columns of quarters without their heads) are one. */
export function indicatorFacts({
  entries,
  workers,
}: Pick<IndicatorTable, 'entries' | 'workers'>): number {
  let count = workers.length;
  let first = 0;
  for (const [at, entry] of entries.entries()) {
    if (rowOf(entry) !== rowOf(entries[first])) first = at;
    let before = first;
    while (before < at && !isSame(entries[before], entry)) before++;
    const { target, completed, rate } = entry;
    if (before === at) count += stated(target) + stated(completed) + stated(rate);
  }
  return count;
}

function rowOf(entry: IndicatorEntry | undefined): number | undefined {
  return (entry?.completed ?? entry?.target ?? entry?.rate)?.cell.row;
}

function isSame(one: IndicatorEntry | undefined, other: IndicatorEntry): boolean {
  const isOne = one?.name === other.name && one.measure === other.measure;
  return isOne && one.area === other.area && one.isTotal === other.isTotal;
}

function markCount(months: readonly (readonly unknown[])[]): number {
  return months.reduce((count, marks) => count + marks.length, 0);
}

function stated(one: Stated | null): number {
  return one === null || one.reading.kind === 'blank' ? 0 : 1;
}
