import { statedValue } from '../indicators/stated-figure.ts';
import type { Project } from '../project/project.ts';
import { compare, multiply, type Rational, rational, sum } from '../quantities/rational.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { Reason, Table } from '../tables/facts/table.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { projectTitle } from '../tables/words/vocabulary-funding.ts';

/**
 * Budgets that are hardly the project's are left unsure: those whose title names the contractor and
 * neither the project nor its station, and those of more than double the project's annual funds. (Of
 * more than a hundred times rather the unit is wrong.)
 *
 * A budget of 1,200 万元 beside 年度项目经费 240 万元 is the whole agency's.
 */
export function doubtOtherFunds<T extends Table>(
  tables: readonly T[],
  { contractor, annualFunds }: Pick<Project, 'contractor' | 'annualFunds'>,
): readonly T[] {
  if (!contractor && !annualFunds) return tables;
  return tables.map((table) => {
    if (table.kind !== 'funding' || !table.isSure) return table;
    const why: readonly Reason[] = [
      ...(isContractors(table, contractor?.value ?? null)
        ? [{ code: 'against/whole-agency', words: [contractor?.value ?? ''] }]
        : []),
      ...(isFarMore(table, annualFunds?.value ?? null)
        ? [{ code: 'against/other-funds', words: [] }]
        : []),
    ];
    if (why.length === 0) return table;
    return { ...table, isSure: false, confidence: unsure, why: [...table.why, ...why] };
  });
}

/** Under the mark from which on a table is sure. */
const unsure = 0.55;

function isContractors({ title, station }: FundingTable, contractor: string | null): boolean {
  if (contractor === null || contractor.length < 4 || title === null || station !== null)
    return false;
  const text = foldText(title);
  return text.includes(foldText(contractor)) && !projectTitle.test(text);
}

function isFarMore({ lines, sums }: FundingTable, annualFunds: Rational | null): boolean {
  if (!annualFunds || annualFunds.n <= 0n) return false;
  const printed = sums.find(({ scope }) => scope === 'all')?.budget ?? null;
  const tops = lines.filter(({ parent }) => parent === null);
  const total =
    statedValue(printed) ?? sum(tops.flatMap(({ budget }) => statedValue(budget) ?? []));
  const times = (count: number) => multiply(annualFunds, rational(count));
  return compare(total, times(2)) > 0 && compare(total, times(100)) <= 0;
}
