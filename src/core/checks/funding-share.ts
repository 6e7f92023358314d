import type { FundingShares } from '../funding/funding.ts';
import { compare, type Rational } from '../quantities/rational.ts';
import type { FundingTable } from '../tables/facts/funding-table.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingDraft } from './finding.ts';
import { fundingTables } from './money-figures.ts';
import { percentLimit } from './percent-limit.ts';

/**
 * `funding/share`: staff under 65 % or staff and quality under 85 %, or operating costs over 15 %, of
 * the budget (an error) or of spending (a warning, at the final alone: at mid-term money not yet
 * spent is no fault). The limits are settings. Points to the amount of the line that it is of; for
 * staff and quality together, to the total or the column's heading.
 * Data: `of` (budget, spending), `share`, `rate`, `limit` (fractions).
 *
 * Source: docs/rules.md 8, agreements of 2018.
 */
export function checkFundingShare(context: CheckContext): readonly FindingDraft[] {
  const { funding, project } = context;
  const table = fundingTables(context).find(({ key }) => key === funding?.table);
  if (!funding || !table) return [];
  const isFinal = project.stage?.value === 'final';
  return [
    ...broken(context, table, 'budget', funding.shares.ofBudget),
    ...(isFinal ? broken(context, table, 'spent', funding.shares.ofSpending) : []),
  ];
}

const shares = ['staff', 'staffAndQuality', 'operating'] as const;

function broken(
  context: CheckContext,
  table: FundingTable,
  role: 'budget' | 'spent',
  told: FundingShares,
): readonly FindingDraft[] {
  return shares.flatMap((share): readonly FindingDraft[] => {
    const rate = told[share];
    const limit = limitOf(context, share);
    if (!rate || isKept(share, rate, limit)) return [];
    return [
      {
        rule: 'funding/share',
        severity: role === 'budget' ? 'error' : 'warning',
        cell: cellOf(context, table, role, share),
        stated: { kind: 'percent', value: rate, decimals: 2 },
        expected: { kind: 'percent', value: limit, decimals: null },
        data: { of: role === 'budget' ? 'budget' : 'spending', share, rate, limit },
        about: [table.key, role, share],
      },
    ];
  });
}

type Share = (typeof shares)[number];

function limitOf({ settings: { thresholds } }: CheckContext, share: Share): Rational {
  const percents: Readonly<Record<Share, number>> = {
    staff: thresholds.staffSharePercent,
    staffAndQuality: thresholds.qualitySharePercent,
    operating: thresholds.operatingSharePercent,
  };
  return percentLimit(percents[share]);
}

/** Operating costs have an upper limit, the others a lower one; the limit itself is kept. */
function isKept(share: Share, rate: Rational, limit: Rational): boolean {
  const difference = compare(rate, limit);
  return share === 'operating' ? difference <= 0 : difference >= 0;
}

function cellOf(
  { funding }: CheckContext,
  table: FundingTable,
  role: 'budget' | 'spent',
  share: Share,
): FindingDraft['cell'] {
  const total = table.sums.find(({ scope }) => scope === 'all')?.[role]?.cell ?? null;
  const head = role === 'budget' ? table.budgetHead : table.spentHead;
  const own =
    share === 'staffAndQuality'
      ? undefined
      : funding?.lines.find(({ line }) => line.paysFor === share)?.line[role]?.cell;
  return own ?? total ?? head;
}
