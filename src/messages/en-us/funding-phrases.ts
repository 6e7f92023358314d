import type { Facts } from '../facts.ts';
import { clause, opt } from './finding-phrases.ts';

const quantities: Readonly<Record<string, string>> = {
  budget: 'budget',
  initial: 'first budget',
  spent: 'spending',
  due: 'amounts due',
  amount: 'payments',
  balance: 'balance',
  running: 'running sum',
  whole: 'sum',
};

const percentages: Readonly<Record<string, string>> = {
  rate: 'execution rate',
  budgetShare: 'share of the budget',
  spentShare: 'share of spending',
  deviation: 'deviation',
  share: 'share of the agreed funds',
};

const shares: Readonly<Record<string, string>> = {
  staff: 'staff costs',
  staffAndQuality: 'staff costs and service quality (everything but operating costs)',
  operating: 'operating costs',
};

/** Whether a finding is of money, with words of its own. */
export function isOfMoney(f: Facts): boolean {
  return f.text('table') === 'funding' || f.text('table') === 'payments';
}

export function moneyTotal(f: Facts): string {
  const unit = unitOf(f);
  const parts = f.list('parts');
  const of = f.text('table') === 'payments' ? 'the batches' : 'the lines';
  const added = parts.length < 2 ? '' : ` (${parts.join(' + ')})`;
  return `the total of the ${quantityOf(f)} says ${f.stated ?? ''} ${unit}; ${of} add up to ${f.expected ?? ''} ${unit}${added}${difference(f, unit)}`;
}

export function moneySubtotal(f: Facts): string {
  const unit = unitOf(f);
  const name = clause('', f.text('name'), ': ');
  if (f.text('quantity') === 'balance')
    return `${name}the balance says ${f.stated ?? ''} ${unit}; budget less spending is ${f.expected ?? ''} ${unit}`;
  const parts = f.list('parts');
  const added = parts.length < 2 ? '' : ` (${parts.join(' + ')})`;
  return `${name}the ${quantityOf(f)} says ${f.stated ?? ''} ${unit}; its parts add up to ${f.expected ?? ''} ${unit}${added}`;
}

export function moneyRate(f: Facts): string {
  const [part, whole] = [f.text('part'), f.text('whole')];
  const reckoned =
    part === null || whole === null ? 'it comes to' : `${part} ÷ ${whole} ${unitOf(f)} is`;
  return `${clause('', f.text('name'), ': ')}the ${percentages[f.text('of') ?? ''] ?? 'share'} says ${f.stated ?? ''}; ${reckoned} ${f.expected ?? ''}`;
}

export function fundingShare(f: Facts): string {
  const of = f.text('of') === 'budget' ? 'the budget' : 'spending';
  const isMost = f.text('share') === 'operating';
  return `${shares[f.text('share') ?? ''] ?? ''} are${opt(f.percent('rate'))}of ${of}, ${isMost ? 'above the' : 'under the'}${opt(f.percent('limit'))}of the rule`;
}

export function fundingDeviation(f: Facts): string {
  const unit = unitOf(f);
  const what = clause('', f.text('name'), ': ') || 'all funds: ';
  const rate = f.percent('rate');
  if (rate === null) return `${what}no budget, and ${f.text('spent') ?? ''} ${unit} spent`;
  return `${what}budget ${f.text('budget') ?? ''} ${unit}, spent ${f.text('spent') ?? ''} ${unit}, execution rate ${rate}: more than${opt(f.percent('limit'))}off the budget`;
}

export function fundingOverspent(f: Facts): string {
  const unit = unitOf(f);
  return `spending of ${f.text('spent') ?? ''} ${unit} is ${f.text('over') ?? ''} ${unit} above the budget of ${f.text('budget') ?? ''} ${unit} (execution rate${opt(f.percent('rate'))})`;
}

const units: Readonly<Record<string, string>> = {
  元: 'yuan',
  万元: '×10,000 yuan',
  千元: '×1,000 yuan',
};

function unitOf(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  return units[unit] ?? unit;
}

function quantityOf(f: Facts): string {
  return quantities[f.text('quantity') ?? ''] ?? f.text('head') ?? 'sum';
}

function difference(f: Facts, unit: string): string {
  const size = f.text('difference')?.replace('-', '') ?? null;
  if (size === null) return '';
  return f.sign('difference') === -1
    ? `: the total is ${size} ${unit} too low, or the lines ${size} ${unit} too high`
    : `: the total is ${size} ${unit} too high, or the lines ${size} ${unit} too low`;
}
