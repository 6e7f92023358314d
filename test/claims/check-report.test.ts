import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/cells/a1.ts';
import { plainValue } from '../../src/core/checks/finish-findings.ts';
import { describeFinding } from '../../src/messages/describe-finding.ts';
import type { DrawnRow } from '../core/indicators/draw-indicators.ts';
import { samplePath, shibiPath } from '../evaluation/document-of.ts';
import { planOf } from '../plan/draw-plan.ts';
import { wenchongLater } from '../plan/wenchong-sheets.ts';
import { evaluatedFile, evaluatedRows, figuresOf, findingsOf } from './evaluation-of.ts';

const wenchong = await evaluatedFile(samplePath);
const shibi = await evaluatedFile(shibiPath);

/** Rule, cell, stated and expected of each finding. */
function told(text: string, station: Parameters<typeof findingsOf>[1]) {
  return findingsOf(text, station).map(({ rule, cell, stated, expected }) =>
    [rule, cell && formatAddress(cell), plainValue(stated), plainValue(expected)].join(' '),
  );
}

describe('a report held against 文冲', () => {
  it.each([
    ['打出热线超过3382条', ['text/differs 指标完成情况!G7 3382 2189']],
    ['完成探访523个', ['text/differs 指标完成情况!J7 523 532']],
    ['完成个案接案54个、结案15个', ['text/differs 指标完成情况!V7 15 14']],
    ['电访：协议量3832个，完成2189个', ['text/differs 指标完成情况!F7 3832 3382']],
    ['片区三电访206个', ['text/differs 指标完成情况!G6 206 198']],
    ['电访、探访共3000次', ['text/differs 指标完成情况!G7 3000 2721']],
    ['完成电访2189个，完成协议指标量的67.43%', ['text/rate-differs 指标完成情况!H7 67.43% 64.73%']],
    [
      '协议量80场，完成60场讲座，完成率70%',
      ['text/rate-differs  70% 75%', 'text/no-such-figure  60 '],
    ],
    ['片区三电访、探访406', ['text/part-exceeds-whole 指标完成情况!G6 406 265']],
    ['建档598户', ['text/part-exceeds-whole 指标完成情况!V14 598 596']],
    ['发放问卷300份。发放问卷320份。', ['text/part-exceeds-whole  320 300']],
    ['探访532个，其中长者探访600个', ['text/part-exceeds-whole  600 532']],
    ['督导12次', ['text/no-such-figure  12 ']],
    ['持证社工应到岗50人次，实到岗90人次', ['text/differs  90 92']],
    ['稳岗率为95.00%', ['text/rate-differs 到岗情况!G36 95.00% 90.00%']],
    ['总得分：97.10分', ['text/differs 评分!C7 97.10 91.70']],
    ['总得分：91.70分，等级：良好。', ['text/differs  良好 优秀']],
    ['购买方评估18.90分', ['text/differs 评分!C3 18.90 19.80']],
  ])('%s', (text, findings) => {
    expect(told(text, wenchong)).toEqual(findings);
  });

  it.each([
    ['拨打热线超过2000条', '2000条 holds 指标完成情况!G7'],
    ['家访约530次', '530次 holds 指标完成情况!J7'],
    ['电话访问2189人次', '2189人次 holds 指标完成情况!G7'],
    ['新开个案54例', '54例 holds 指标完成情况!P7'],
    ['入户探访总人数532人次', '532人次 holds 指标完成情况!J7'],
    ['建档596户', '596户 holds 指标完成情况!V14'],
    ['片区三电访、探访265人次', '265人次 holds 指标完成情况!G6'],
    ['社区活动79场', '79场 holds'],
    ['非持证社工实到岗10人次', '10人次 holds'],
    ['协议要求配备20名社工', '20名 holds 项目信息!B9'],
    ['年度服务经费240万元', '240万元 holds 项目信息!B11'],
    ['2年以上从业经验社工到岗77人次', '77人次 holds'],
  ])('%s: %s', (text, figure) => {
    expect([figuresOf(text, wenchong), told(text, wenchong)]).toEqual([[figure], []]);
  });

  it.each([
    ['完成探访523个', '523个 differs 指标完成情况!J7 → 532'],
    ['电访完成2189个，完成协议指标量的67.43%', '67.43% differs 指标完成情况!H7 → 64.73%'],
    ['稳岗率为95.00%', '95.00% differs 到岗情况!G36 → 90.00%'],
    ['建档598户', '598户 differs 指标完成情况!V14 → 596'],
    ['购买方评估18.90分', '18.90分 differs 评分!C3 → 19.80'],
    ['总得分：91.70分，等级：良好。', '良好 differs → 优秀'],
  ])('says what the workbook has instead: %s', (text, figure) => {
    expect(figuresOf(text, wenchong)).toContain(figure);
  });

  it.each([
    '7月完成电访300个',
    '每月探访100次',
    '计划完成电访1193个',
    '电访比去年增加300个',
    '为60岁以上长者开展探访200人次、电访850人次',
    '（一）儿童服务\n开展小组6个、30节',
    '党员志愿者探访20次',
    '开展志愿者培训15次',
    '（三）片区三\n电访190个',
    '文冲片区电访190个',
    '探访服务457人',
    '社区活动8场',
    '财务评估等级：合格',
    '探访不少于600次',
    '下辖8个社区，常住人口12.6万人',
  ])('finds nothing wrong where the words do not surely mean an indicator: %s', (text) => {
    expect(told(text, wenchong).filter((finding) => !finding.startsWith('text/no-such'))).toEqual(
      [],
    );
  });

  it('says that a figure is the target', () => {
    const [finding] = findingsOf('社工打出热线超过3382条。', wenchong);
    expect(
      finding && [describeFinding(finding, 'zh-CN'), describeFinding(finding, 'en-US')],
    ).toEqual([
      '报告写“社工打出热线超过3382条”，而表中电访的完成量是 2189，3382 是协议量。请核对报告和表格。',
      'The report says "社工打出热线超过3382条"; the completed quantity of 电访 is 2189, and 3382 is the target. Check the report and the sheet.',
    ]);
  });

  it('finds a figure that the text says twice once', () => {
    expect(told('打出热线超过3382条。打出热线超过3382条。', wenchong)).toHaveLength(1);
  });
});

describe('a report held against 石壁, whose targets are implied', () => {
  it.each([
    ['完成家访1118人次，完成协议指标量的84.06%', []],
    ['家访协议量1330人次', []],
    ['家访协议量1300人次', ['text/differs  1300 1330']],
    ['完成社区活动54次，完成协议指标量的175.15%', []],
    [
      '完成宣传54次，完成率175.15%',
      ['text/target-impossible  175.15% ', 'text/no-such-figure  54 '],
    ],
    ['完成慰问593人次，达成率119%', ['text/no-such-figure  593 ']],
  ])('%s', (text, findings) => {
    expect(told(text, shibi)).toEqual(findings);
  });
});

describe('a report held against a roster that does not hold all months of the period', () => {
  const { evaluation, snapshot } = planOf(wenchongLater);
  const later = { evaluation, snapshot };

  it.each([
    ['持证社工实到岗3人次', []],
    ['持证社工实到岗6人次，缺少2人次。稳岗率为50.00%', []],
    ['持证社工应到岗3人次', ['text/differs  3 4']],
  ])('%s', (text, findings) => {
    expect(told(text, later)).toEqual(findings);
  });
});

describe('a report held against one table', () => {
  const rows: readonly DrawnRow[] = [
    ['专业小组', '个数', null, 30, 17],
    ['专业小组', '节数', null, 180, 86],
    ['专业小组', '人次', null, 1440, 944],
    ['电访', '人次', null, 2000, 1111],
  ];
  const station = evaluatedRows(rows);

  it.each([
    [
      '小组17个、86节、944人次',
      ['17个 holds 指标!E1', '86节 holds 指标!E2', '944人次 holds 指标!E3'],
    ],
    ['17个小组，服务944人次', ['17个 holds 指标!E1', '944人次 holds 指标!E3']],
    ['小组服务500人', ['500人 no-such-figure']],
    ['致电1111次', ['1111次 holds 指标!E4']],
    ['小组86次', ['86次 holds 指标!E2']],
  ])('decides by the unit: %s', (text, figures) => {
    expect(figuresOf(text, station)).toEqual(figures);
  });

  it('takes a rate that follows from a wrong quantity for no finding of its own', () => {
    expect(told('完成小组15个，完成协议指标量的50.00%', station)).toEqual([
      'text/differs 指标!E1 15 17',
    ]);
  });
});
