import type { Facts } from '../facts.ts';
import type { headcounts as zhCn } from '../zh-cn/headcounts.ts';
import { clause } from './finding-phrases.ts';

export const headcounts: typeof zhCn = {
  title: 'Staff on post (heads only)',
  sheetTitle: 'Heads on post',
  month: 'Month',
  place: 'Name',
  required: 'Required',
  present: 'Present',
  licensed: 'Of them licensed',
  rate: 'Staffing rate',
  statedRate: 'Rate as printed',
  source: 'Source',
  total: 'Total',
  mean: 'Mean of the months',
  meanOfPlaces: 'Mean of the rows',
  inAll: (present, required, rate) =>
    `${present} present of ${required} required person-months, staffing rate ${rate}`,
  meanIs: (rate) => `mean staffing rate ${rate}`,
  noStableRate:
    'No stable-staff rate: the table gives heads only and does not say who was on post in which month. Add an attendance roster (a row a worker, a column a month, ticks).',
  notes: [
    'Staffing rate = present ÷ required; the rate of the total is that of its person-months, the mean rate that of the rows’ rates.',
    'Months outside the evaluation period and rows without heads are not counted. Figures in italics on light yellow were read from text.',
  ],
  staffList: {
    title: 'Staff list (not counted)',
    listed: (listed, left) =>
      left > 0 ? `${listed} workers listed, ${left} of them left` : `${listed} workers listed`,
    licensed: (workers, parts) =>
      `licensed and not left: ${workers}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
    part: (licence, workers) => `${licence} ${workers}`,
    notCounted:
      'The list has no marks by month: nothing of it is counted as person-months, and there is no stable-staff rate. Who was on post in which month? Add an attendance roster (a row a worker, a column a month, ticks).',
  },
  sentence: (required, present, rate) =>
    `Over the months ${required} person-months were required and ${present} present, a staffing rate of ${rate}.`,
};

const roles: Readonly<Record<string, string>> = {
  required: 'required',
  present: 'present',
  requiredLicensed: 'required licensed',
  licensed: 'present licensed',
  lacking: 'lacking',
  rate: 'staffing rate',
  licensedRate: 'licensed staffing rate',
};

export function isOfHeadcounts(f: Facts): boolean {
  return f.text('table') === 'headcounts';
}

export function headcountRate(f: Facts): string {
  const [part, whole] = [f.text('part'), f.text('whole')];
  const way = part === null || whole === null ? 'the rows give' : `${part} ÷ ${whole} is`;
  return `${clause('', f.text('name'), ': ')}the sheet says ${roleOf(f)} ${f.stated ?? ''}; ${way} ${f.expected ?? ''}`;
}

export function headcountSum(f: Facts): string {
  const parts = f.list('parts');
  const how = f.text('how');
  const sign = how === 'lacking' ? ' − ' : ' + ';
  const ways: Readonly<Record<string, string>> = {
    sum: 'the rows add up to',
    mean: 'the mean of the rows is',
  };
  const way = ways[how ?? ''] ?? 'required less present is';
  return `${clause('', f.text('name'), ': ')}the sheet says ${roleOf(f)} ${f.stated ?? ''}; ${way} ${f.expected ?? ''} (${parts.join(sign)})`;
}

function roleOf(f: Facts): string {
  return roles[f.text('of') ?? ''] ?? 'heads';
}
