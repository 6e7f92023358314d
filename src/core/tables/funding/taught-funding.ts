import type { FundingTable } from '../facts/funding-table.ts';
import { fundingFigureRoles } from '../facts/layout-roles.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { taughtMoney } from '../taught/taught-money.ts';
import type { FundingRole } from '../words/vocabulary-funding.ts';
import { recogniseFunding } from './recognise-funding.ts';

/** A budget as a person taught it, whatever its heads say. */
export function recogniseTaughtFunding(context: TableContext): Candidate<FundingTable> | null {
  const money = taughtMoney(context, { roleOf: fundingRole, names: 'line' });
  return money && recogniseFunding(context, { ...money, isTold: false });
}

function fundingRole(role: string | undefined): FundingRole | null {
  return fundingFigureRoles.find((one) => one === role) ?? null;
}
