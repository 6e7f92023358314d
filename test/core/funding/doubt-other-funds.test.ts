import { expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../checks/find-in.ts';
import { sheetOf } from '../tables/sheet-of.ts';

const project = sheetOf(
  [
    ['项目信息'],
    ['社工站', '文冲街社工服务站'],
    ['项目购买方', '文冲街道办事处'],
    ['项目承办方', '广州市某某社会工作服务中心'],
    ['评估阶段', '末期评估'],
    ['年度项目经费', '240万元'],
  ],
  { name: '项目信息' },
);

/** Whether the budget of so many 万元 for staff is counted, and what speaks against it. */
function budgetOf(title: string, staff: number) {
  const budget = sheetOf(
    [
      [title],
      ['经费项目', '预算（万元）', '支出（万元）'],
      ['人员经费', staff, staff],
      ['服务活动经费', 30, 30],
      ['管理费', 30, 30],
    ],
    { name: '经费' },
  );
  const [evaluation] = evaluate(workbookOf(project, budget), defaultSettings);
  const table = evaluation?.recognition.tables.find(({ kind }) => kind === 'funding');
  const against = table?.why.map(({ code }) => code).filter((code) => code.startsWith('against'));
  return [evaluation?.funding !== null, ...(against ?? [])];
}

it.each([
  ['经费使用情况表', 180, true],
  ['广州市某某社会工作服务中心文冲街社工站项目经费使用情况', 180, true],
  ['广州市某某社会工作服务中心2023年度经费使用情况', 180, false, 'against/whole-agency'],
  ['2023年度机构整体预算执行情况', 180, false, 'against/whole-agency'],
  ['经费使用情况表', 900, false, 'against/other-funds'],
  ['经费使用情况表', 400, true],
  ['经费使用情况表', 90_000, true],
] as const)('a budget called %s with %i 万元 for staff: %s', (title, staff, ...expected) => {
  expect(budgetOf(title, staff)).toEqual([...expected]);
});

it.each([
  ['晨光社会工作服务中心2023年度财务预算执行表', false],
  ['文冲社会工作服务中心2023年度经费使用情况', true],
  ['晨光社会工作服务中心文冲街社工站经费使用情况', true],
] as const)('the money of a centre that is not the contractor: %s counts: %s', (title, counts) => {
  expect(budgetOf(title, 180)[0]).toBe(counts);
});
