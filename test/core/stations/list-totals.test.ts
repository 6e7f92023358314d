import { expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/cells/a1.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { describeFinding } from '../../../src/messages/describe-finding.ts';
import { workbookOf } from '../checks/find-in.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

/** By station: the wrong sums that are reported with it, with their cells. */
function sumsOf(rows: readonly (readonly Drawn[])[], lang: 'zh-CN' | 'en-US' = 'zh-CN') {
  const found = evaluate(workbookOf(sheetOf(rows, { name: '汇总' })), defaultSettings);
  return found.map(({ station, findings }) => [
    station?.name,
    ...findings
      .filter(({ data }) => data.over === 'stations')
      .map((one) => `${one.cell && formatAddress(one.cell)} ${describeFinding(one, lang)}`),
  ]);
}

const head = ['社工站', '个案完成数', '小组完成数', '经费支出（万元）', '完成率', '评估得分'];
const first = ['白云街社工站', 66, 12, 175.5, 0.97, 91.5];
const second = ['红云街社工站', 44, '/', 150.25, 0.77, 84];
const title = ['2023年度各社工站服务完成情况汇总表'];

it('a wrong sum over all stations is told once', () => {
  const rows = [title, head, first, second, ['合计', 111, 12, 325.75, 0.87, 87.75]];
  expect(sumsOf(rows)).toEqual([
    [
      '白云街社工站',
      '汇总!B5 个案完成数：所列合计 111，各站相加是 110（66 + 44）：合计多了 1，或有站少报。',
    ],
    ['红云街社工站'],
  ]);
  expect(sumsOf(rows, 'en-US')[0]?.[1]).toBe(
    '汇总!B5 个案完成数: the sum says 111; the stations add up to 110 (66 + 44): 1 too high, or some are too low.',
  );
});

it('right sums, means and a line in which hardly anything adds up tell nothing', () => {
  expect(sumsOf([title, head, first, second, ['合计', 110, 12, 325.75, 0.87, 87.75]])).toEqual([
    ['白云街社工站'],
    ['红云街社工站'],
  ]);
  expect(sumsOf([title, head, first, second, ['平均', 55, 6, 162.9, 0.87, 87.75]])).toEqual([
    ['白云街社工站'],
    ['红云街社工站'],
  ]);
  expect(sumsOf([title, head, first, second, ['合计', 300, 40, 400, 0.87, 87.75]])).toEqual([
    ['白云街社工站'],
    ['红云街社工站'],
  ]);
});

it('a station whose figure cannot be read leaves its column alone', () => {
  const unread = ['红云街社工站', '四十余', '/', 150.25, 0.77, 84];
  expect(sumsOf([title, head, first, unread, ['合计', 111, 12, 325.75, 0.87, 87.75]])).toEqual([
    ['白云街社工站'],
    ['红云街社工站'],
  ]);
});
