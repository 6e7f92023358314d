import type { Facts } from '../facts.ts';
import { clause, opt } from './finding-phrases.ts';

const quantities: Readonly<Record<string, string>> = {
  budget: '预算',
  initial: '年初预算',
  spent: '支出',
  due: '应拨',
  amount: '拨付',
  balance: '结余',
  running: '累计',
  whole: '合计',
};

const percentages: Readonly<Record<string, string>> = {
  rate: '执行率',
  budgetShare: '占预算的比例',
  spentShare: '占支出的比例',
  deviation: '偏差率',
  share: '拨付比例',
};

const shares: Readonly<Record<string, string>> = {
  staff: '人员经费',
  staffAndQuality: '人员经费与服务质量经费（除运营管理费外的各项）合计',
  operating: '运营管理费',
};

/** Whether a finding is of money, with words of its own. */
export function isOfMoney(f: Facts): boolean {
  return f.text('table') === 'funding' || f.text('table') === 'payments';
}

/** 支出合计 262.01 万元，各项相加是 262.0191 万元（…） */
export function moneyTotal(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  const parts = f.list('parts');
  const of = f.text('table') === 'payments' ? '各批' : '各项';
  const added = parts.length < 2 ? '' : `（${parts.join(' + ')}）`;
  return `${quantityOf(f)}合计 ${f.stated ?? ''} ${unit}，${of}相加是 ${f.expected ?? ''} ${unit}${added}${difference(f, unit)}`;
}

/** 人员经费：预算 180 万元，明细相加是 181 万元 */
export function moneySubtotal(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  if (f.text('quantity') === 'balance')
    return `${clause('', f.text('name'), '：')}所列结余 ${f.stated ?? ''} ${unit}，预算减支出是 ${f.expected ?? ''} ${unit}`;
  const parts = f.list('parts');
  const added = parts.length < 2 ? '' : `（${parts.join(' + ')}）`;
  return `${clause('', f.text('name'), '：')}${quantityOf(f)} ${f.stated ?? ''} ${unit}，明细相加是 ${f.expected ?? ''} ${unit}${added}`;
}

export function moneyRate(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  const [part, whole] = [f.text('part'), f.text('whole')];
  const reckoned = part === null || whole === null ? '计算' : `按 ${part} ÷ ${whole} ${unit}计算`;
  return `${clause('', f.text('name'), '：')}所列${percentages[f.text('of') ?? ''] ?? '比例'} ${f.stated ?? ''}，${reckoned}应为 ${f.expected ?? ''}`;
}

/** 人员经费占预算 60.00%，低于 65% */
export function fundingShare(f: Facts): string {
  const of = f.text('of') === 'budget' ? '预算' : '支出';
  const isMost = f.text('share') === 'operating';
  return `${shares[f.text('share') ?? ''] ?? ''}占${of}${opt(f.percent('rate'))}，${isMost ? '超过规定的' : '低于规定的'}${opt(f.percent('limit'))}`;
}

export function fundingDeviation(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  const what = clause('', f.text('name'), '：') || '经费合计：';
  const rate = f.percent('rate');
  if (rate === null) return `${what}没有预算而支出 ${f.text('spent') ?? ''} ${unit}`;
  return `${what}预算 ${f.text('budget') ?? ''} ${unit}，支出 ${f.text('spent') ?? ''} ${unit}，执行率 ${rate}，与预算相差超过${opt(f.percent('limit'))}`;
}

export function fundingOverspent(f: Facts): string {
  const unit = f.text('unit') ?? '元';
  return `支出合计 ${f.text('spent') ?? ''} ${unit}，超出预算 ${f.text('budget') ?? ''} ${unit}，多支出 ${f.text('over') ?? ''} ${unit}（执行率${opt(f.percent('rate'))}）`;
}

function quantityOf(f: Facts): string {
  return quantities[f.text('quantity') ?? ''] ?? f.text('head') ?? '';
}

function difference(f: Facts, unit: string): string {
  const size = f.text('difference')?.replace('-', '') ?? null;
  if (size === null) return '';
  return f.sign('difference') === -1
    ? `：合计少了 ${size} ${unit}，或明细多了 ${size} ${unit}`
    : `：合计多了 ${size} ${unit}，或明细少了 ${size} ${unit}`;
}
