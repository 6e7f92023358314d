import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { toNumber } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { describeFinding } from '../../../../src/messages/describe-finding.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { sheetOf } from '../sheet-of.ts';

it('services of one name under several fields are called by their field', () => {
  const rows = [
    ['金沙街社工站服务产出统计'],
    ['服务领域', '服务形式', '协议数量', '完成数量', '完成率'],
    ['一、长者服务', '个案', 10, 11, '110%'],
    [null, '小组', 4, 4, '100%'],
    ['二、青少年服务', '个案', 10, 9, '95%'],
    [null, '社区活动', 12, 12, '100%'],
  ];
  const sheet = sheetOf(rows, { name: '产出', merges: ['A3:A4', 'A5:A6'] });
  const [one] = evaluate(workbookOf(sheet), defaultSettings);
  const entries = one?.indicators.map(({ entry }) => entry) ?? [];
  expect(entries.map(({ name, called }) => [name, called])).toEqual([
    ['个案', '长者服务个案'],
    ['小组', undefined],
    ['个案', '青少年服务个案'],
    ['社区活动', undefined],
  ]);
  const [finding] = one?.findings ?? [];
  expect(finding && describeFinding(finding, 'zh-CN')).toContain('青少年服务个案');
});

it('levels over a list of services, with what was done by quarter, head no performance table', () => {
  const rows = [
    ['人和镇社工站2023年度服务指标执行情况表'],
    ['一级指标', '二级指标', '单位', '全年目标', '第一季度', '第二季度', '全年合计', '完成率'],
    ['个案', '新开个案', '个', 30, 16, 16, 32, '106.67%'],
    [null, '面谈', '次', 180, 90, 95, 185, '102.78%'],
    ['小组', '小组', '个', 16, 8, 8, 16, '100%'],
  ];
  const [one] = evaluate(workbookOf(sheetOf(rows, { merges: ['A3:A4'] })), defaultSettings);
  expect(one?.recognition.tables.map(({ kind }) => kind)).toEqual(['indicators']);
  expect(
    one?.indicators.map(({ entry, completed }) => [entry.name, completed && toNumber(completed)]),
  ).toEqual([
    ['新开个案', 32],
    ['面谈', 185],
    ['小组', 16],
  ]);
});
