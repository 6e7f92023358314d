import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/evaluate.ts';
import { rational } from '../../../../src/core/quantities/rational.ts';
import { defaultSettings } from '../../../../src/core/settings/default-settings.ts';
import { workbookOf } from '../../checks/find-in.ts';
import { type Drawn, sheetOf } from '../sheet-of.ts';

/** The station that lines over a table tell, its kind and where it begins. */
function read(rows: readonly (readonly Drawn[])[]) {
  const [found] = evaluate(workbookOf(sheetOf(rows, { merges: ['A1:E1'] })), defaultSettings);
  const tables = found?.recognition.tables.map(({ kind, place }) => [kind, place.top]);
  return { station: found?.project.station?.value ?? null, tables };
}

const captions = ['填报单位：白云街社工站', null, null, null, '统计时间：2023年12月'];

it('labels with their values beside each other are lines over the table', () => {
  expect(
    read([
      ['服务指标完成情况表'],
      captions,
      ['序号', '服务内容', '单位', '协议量', '完成量'],
      [1, '个案', '个', 60, 66],
      [2, '小组', '个', 12, 12],
    ]),
  ).toEqual({ station: '白云街社工站', tables: [['indicators', 2]] });
  expect(
    read([
      ['经费使用情况表（万元）'],
      captions,
      ['序号', '项目', '预算', '支出', '执行率'],
      [1, '人员经费', 180, 175, 0.9722],
      [2, '服务经费', 36, 30, 0.8333],
    ]),
  ).toEqual({ station: '白云街社工站', tables: [['funding', 2]] });
});

it('a title with its unit or period in the same row is a line over the table', () => {
  const table = [
    ['项目', '预算', '支出', '执行率', '占比'],
    ['人员经费', 180, 175, 0.9722, 0.8537],
    ['服务经费', 36, 30, 0.8333, 0.1463],
  ];
  const told = (first: readonly Drawn[]) =>
    evaluate(workbookOf(sheetOf([first, ...table])), defaultSettings).map((one) => ({
      station: one.project.station?.value ?? null,
      spent: one.funding?.spent,
      unplaced: one.recognition.unplaced,
    }));
  expect(told(['白云街社工站经费使用情况', null, null, null, '单位：万元'])).toEqual([
    { station: '白云街社工站', spent: rational(2_050_000n), unplaced: [] },
  ]);
});

it('a form of such lines stays a form', () => {
  expect(
    read([
      ['社工站基本情况'],
      ['社工站名称：白云街社工站', null, null, null, '承接机构：甲中心'],
      ['评估考核期：2023年7月1日至2023年11月30日', null, null, null, '协议社工人数：20人'],
    ]),
  ).toEqual({ station: '白云街社工站', tables: [['project', 1]] });
});
