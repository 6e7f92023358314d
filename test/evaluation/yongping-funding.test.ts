import { expect, it } from 'vitest';
import { documentOf, yongpingPath } from './document-of.ts';

const { funding, payments, sentences, findings } = await documentOf(yongpingPath);

it('永平 2022 has the funding that its report published', () => {
  const cells = (row: number) => ({
    budget: `经费使用!C${row}`,
    spent: `经费使用!D${row}`,
    rate: null,
  });
  expect(funding).toEqual({
    budget: 2_400_000,
    spent: 2_620_191,
    executionRate: 109.17,
    deviation: 9.17,
    overspent: 220_191,
    lines: [
      ['人员经费', 'staff', 1_800_100, 2_023_000, 112.38, 12.38],
      ['专业支持经费', 'quality', 74_200, 36_700, 49.46, -50.54],
      ['专业服务和活动经费', 'quality', 86_000, 55_450, 64.48, -35.52],
      ['日常办公费用', 'quality', 79_700, 85_510, 107.29, 7.29],
      ['承接机构运营管理费用', 'operating', 360_000, 419_531, 116.54, 16.54],
    ].map(([name, paysFor, budget, spent, rate, deviation], at) => ({
      name,
      class: paysFor,
      budget,
      spent,
      rate,
      deviation,
      cells: cells(at + 3),
    })),
    shares: {
      ofBudget: { staff: 75, staffAndQuality: 85, operating: 15 },
      ofSpending: { staff: 77.21, staffAndQuality: 83.99, operating: 16.01 },
    },
  });
  expect(payments).toBeNull();
});

it('永平 2022 breaks the rules of spending in seven places, and none of the budget', () => {
  const own = findings.filter(({ rule }) => rule.startsWith('funding/'));
  expect(own.map(({ rule, severity, cell }) => `${rule} ${severity} ${cell}`)).toEqual([
    'funding/overspent warning 经费使用!D2',
    'funding/share warning 经费使用!D2',
    'funding/deviation warning 经费使用!D3',
    'funding/deviation warning 经费使用!D4',
    'funding/deviation warning 经费使用!D5',
    'funding/deviation warning 经费使用!D7',
    'funding/share warning 经费使用!D7',
  ]);
});

it('永平 2022 has its sentence', () => {
  expect(sentences.find(({ topic }) => topic === 'funding')?.text).toBe(
    '项目预算240万元，实际支出262.0191万元，预算执行率109.17%，超支22.0191万元。实际支出中，人员经费占77.21%，人员经费与服务质量经费合计占83.99%，运营管理费占16.01%。',
  );
});
