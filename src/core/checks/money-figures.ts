import { isLeftOpen } from '../indicators/stated-figure.ts';
import { divide, exactDecimals, type Rational, sum, zero } from '../quantities/rational.ts';
import type { FundingTable, StatedMoney } from '../tables/facts/funding-table.ts';
import type { PaymentsTable } from '../tables/facts/payments-table.ts';
import type { CheckContext } from './check-context.ts';
import { figureIn } from './compare-stated.ts';
import type { FindingValue } from './finding.ts';

export function fundingTables({ recognition }: CheckContext): readonly FundingTable[] {
  return recognition.tables.filter(
    (table): table is FundingTable => table.kind === 'funding' && table.isSure,
  );
}

export function paymentsTables({ recognition }: CheckContext): readonly PaymentsTable[] {
  return recognition.tables.filter(
    (table): table is PaymentsTable => table.kind === 'payments' && table.isSure,
  );
}

/** An amount in yuan as a sheet writes it: 2023000 under 万元 → 202.3. */
export function inUnit(amount: Rational, { scale }: Pick<StatedMoney, 'scale'>): Rational {
  return divide(amount, scale) ?? amount;
}

/** The unit that a scale stands for. */
export function unitName({ scale }: Pick<StatedMoney, 'scale'>): string {
  const names: Readonly<Record<string, string>> = {
    '1': '元',
    '100': '百元',
    '1000': '千元',
    '10000': '万元',
    '1000000': '百万元',
    '100000000': '亿元',
  };
  return names[String(scale.n)] ?? '元';
}

/** An amount as a finding shows it, in the unit and with the decimals of a cell. */
export function moneyValue(amount: Rational, stated: StatedMoney): FindingValue {
  const value = inUnit(amount, stated);
  return { kind: 'number', value, decimals: exactDecimals(value) };
}

/** What a cell states, in its own unit and with its own decimals. */
export function statedMoney(stated: StatedMoney): FindingValue {
  const figure = figureIn(stated);
  const places = String(stated.scale.n).length - 1;
  const decimals = figure?.decimals ?? null;
  return {
    kind: 'number',
    value: inUnit(figure?.value ?? zero, stated),
    decimals: decimals === null ? null : decimals + places,
  };
}

/** The sum of amounts, an open cell counting nothing; null where one is not known or none is stated. */
export function sumOf(amounts: readonly (StatedMoney | null)[]): Rational | null {
  const known = amounts.flatMap((stated) => figureIn(stated)?.value ?? []);
  const open = amounts.filter(isLeftOpen).length;
  return known.length > 0 && known.length + open === amounts.length ? sum(known) : null;
}
