import type { Messages } from '../zh-cn/zh-cn.ts';
import { unweighed } from './unweighed.ts';

export const sentences: Messages['sentences'] = {
  attendance: {
    balance: (who, required, present, outcome) =>
      `${who}: ${required} person-months required, ${present} present, ${outcome}`,
    presentOnly: (who, present) => `${who}: ${present} person-months present`,
    licensed: 'Licensed workers in the evaluation period',
    all: 'all workers, licensed and unlicensed',
    surplus: (size) => `surplus ${size}`,
    shortfall: (size) => `short by ${size}`,
    even: 'as many as required',
    join: (parts) => `${parts.join('; ')}.`,
    missing: (held, period) =>
      ` (The roster holds ${held} of the period's ${period} months, so a shortfall is not judged.)`,
    stable: (workers, rate) =>
      rate === null
        ? ` ${workers} workers stayed throughout the evaluation period.`
        : ` ${workers} workers stayed throughout the evaluation period, a stable-staff rate of ${rate}.`,
  },
  indicators: {
    spoken: (name) => name,
    quantity: (name, completed, unit) => `${name} ${completed} ${unit}`,
    clause: (quantities, rates) =>
      `completed ${quantities.join(', ')}, ${rates.join(', ')} of the agreed target${rates.length > 1 ? 's, in that order' : ''}`,
    join: (clauses, months) =>
      `This year: ${clauses.join('; ')}${months === null ? '.' : ` (figures of ${months} months evaluated)`}`,
    unitOf: () => '个',
    units: {
      个数: '个',
      人数: '人',
      份数: '份',
      户数: '户',
      接案数: '个',
      结案数: '个',
      节数: '节',
      次数: '次',
      场次: '场',
      人次: '人次',
      小时: 'h',
      金额: 'yuan',
    },
    measures: {
      个数: '',
      人数: '',
      份数: '',
      户数: '',
      接案数: '接案',
      结案数: '结案',
      节数: '',
      次数: '',
      场次: '',
      人次: '',
      小时: '',
      金额: '',
    },
  },
  survey: {
    band: (label, people) => `${people} at ${label}`,
    people: (people, bands, who) =>
      `${who === null ? '' : `${who}: `}${people} people were asked${bands.length === 0 ? '' : `: ${bands.join(', ')}`}`,
    rate: (rate) => `; ${rate} were content`,
    mean: (from, to) =>
      from === to ? `; the mean is ${from}` : `; the mean lies between ${from} and ${to}`,
    end: '.',
  },
  funding: {
    money: (_, yuan) => `${yuan} yuan`,
    spent: (budget, spent, rate, over) =>
      `Budget ${budget}, spent ${spent}${rate === null ? '' : `, execution rate ${rate}`}${over === null ? '' : `, overspent by ${over}`}.`,
    budgetOnly: (budget) => `Budget ${budget}.`,
    spentOnly: (spent) => `Spent ${spent}.`,
    shares: (staff, quality, operating) =>
      `Of spending, ${[
        ...(staff === null ? [] : [`staff costs are ${staff}`]),
        ...(quality === null ? [] : [`staff costs and service quality ${quality}`]),
        ...(operating === null ? [] : [`operating costs ${operating}`]),
      ].join(', ')}.`,
    payments: (amounts, total) =>
      amounts.length === 1
        ? `Paid so far: ${total}.`
        : `Paid in ${amounts.length} batches (${amounts.join(', ')}), in all ${total}.`,
  },
  scores: {
    total: (parts, total, grade, isComputed) =>
      `Total${parts === 1 ? '' : ` of the ${parts} parts`}: ${total}, grade: ${grade}${isComputed ? ' (reckoned by the rules of self-evaluation: no score is printed)' : ''}.`,
    named: (name, total, grade, isComputed) =>
      `${name}: total ${total}${grade === null ? '' : `, grade: ${grade}`}${isComputed ? ' (reckoned by the rules of self-evaluation: no score is printed)' : ''}.`,
    missing: (names) =>
      names.length === 0
        ? `${unweighed}; the grade is open.`
        : `Scores still to come: ${names.join(', ')}; total and grade are open.`,
    vetoed: (reasons, grade) => `Vetoed (${reasons.join(', ')}): the grade is ${grade}.`,
  },
};
