import { expect, it } from 'vitest';
import { withToldUnit } from '../../../src/core/funding/told-unit.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { recogniseDrawn } from '../tables/facts.ts';
import { fundingFacts } from '../tables/money-facts.ts';

const recognition = (head: string) =>
  recogniseDrawn([
    ['社工站经费', head, '支出'],
    ['人员经费', 180, 170.5],
    ['运营管理费', 60, 60],
  ]);

const facts = (head: string, annualFunds: number | null) => {
  const found = recognition(head);
  const funds = annualFunds === null ? null : rational(annualFunds);
  return fundingFacts({ ...found, tables: withToldUnit(found.tables, funds) }).slice(1);
};

const inYuan = [
  '人员经费 staff budget:B2=1800000 spent:C2=1705000',
  '运营管理费 operating budget:B3=600000 spent:C3=600000',
];
const asWritten = [
  '人员经费 staff budget:B2=180 spent:C2=170.5',
  '运营管理费 operating budget:B3=60 spent:C3=60',
];

it.each([
  ['a ten-thousandth of the annual funds is 万元', '预算', 2_400_000, inYuan],
  ['any other sum stays as it is written', '预算', 2_500_000, asWritten],
  ['nothing is guessed without annual funds', '预算', null, asWritten],
  ['a unit that is named holds', '预算（元）', 2_400_000, asWritten],
])('%s', (_, head, annualFunds, expected) => {
  expect(facts(head, annualFunds)).toEqual(expected);
});
