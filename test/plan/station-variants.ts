import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import { rational } from '../../src/core/quantities/rational.ts';
import type { Scheme } from '../../src/core/schemes/scheme.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { type Drawn, sheetOf } from '../core/tables/sheet-of.ts';
import { moneyVariants } from './money-variants.ts';
import { performanceVariants } from './performance-variants.ts';
import { indicators, project, roster, scores } from './wenchong-sheets.ts';

/** A station's workbook that is unlike the others in one thing. */
export interface StationVariant {
  readonly sheets: readonly SheetSnapshot[];
  readonly settings?: Partial<Settings>;
}

type Row = readonly Drawn[];

const percent = (value: number) => ({ value, format: '0.00%' });
const indicatorTitle = ['文冲街社工站指标完成情况统计表'];
const listHead = ['服务内容', '指标要求', '完成量', '完成率'];
const rosterTitle = ['文冲街社工站社工到岗情况统计表'];

const projectSheet = sheetOf(project, { name: '项目信息' });
const indicatorSheet = sheetOf(indicators.rows, {
  name: '指标完成情况',
  merges: indicators.merges,
});
const rosterSheet = sheetOf(roster.rows, { name: '到岗情况', merges: roster.merges });
const scoreSheet = sheetOf(scores, { name: '评分' });
const ownScheme: Scheme = {
  id: 'district',
  name: '本区“试行”方案',
  source: '本区通知',
  status: 'unconfirmed',
  scales: [100],
  parts: [
    { id: 'service', name: '服务', aliases: [], full: rational(70), parts: [] },
    { id: 'buyer', name: '购买方', aliases: [], full: rational(30), parts: [] },
  ],
  grades: [
    { id: 'excellent', name: '"A" 等', from: rational(179, 2) },
    { id: 'good', name: "'B' 等", from: rational(0) },
  ],
  vetoes: [],
};
const station = [projectSheet, indicatorSheet, rosterSheet, scoreSheet];

/** Workbooks of stations, each with what once went wrong or may. */
export const stationVariants: Readonly<Record<string, StationVariant>> = {
  ...moneyVariants,
  ...performanceVariants,
  'a whole station': { sheets: station },
  'only a project sheet': { sheets: [projectSheet] },
  'no roster': { sheets: [projectSheet, indicatorSheet, scoreSheet] },
  'heads on post without names': {
    sheets: [
      sheetOf(
        [
          ['文冲街社工站人员到岗情况'],
          ['月份', '应到岗人数', '实到岗人数', '其中持证', '到岗率'],
          ['7月', 20, 19, 12, percent(0.95)],
          ['8月', '20人', '20人', '/', '100%'],
          ['9月', 20, 18, 12, 90],
        ],
        { name: '到岗' },
      ),
    ],
  },
  'no scores': { sheets: [projectSheet, indicatorSheet, rosterSheet] },
  'a final evaluation with a veto': {
    sheets: [projectOf({ 评估阶段: '末期评估', 协议要求在岗社工数: 9 }), ...station.slice(1)],
    settings: { vetoes: { rectification: { answer: 'triggered', reason: '逾期未整改' } } },
  },
  'quantities as texts': {
    sheets: [
      projectSheet,
      list([
        ['个案辅导', '68个', 70, '102.94%'],
        ['电访', '3，382', '2,189', '64.73%'],
        ['小组服务', '１２', '１０个', '83.33％'],
        ['受益人次', '1.2万', '9,000人次', '75%'],
        ['探访', '不少于30次', '27次', '90.0%'],
        ['培训', '/', '3', '—'],
      ]),
    ],
  },
  'rates as plain numbers under a percent heading': {
    sheets: [
      sheetOf(
        [
          indicatorTitle,
          ['服务内容', '指标要求（个）', '完成量（个）', '完成率（%）'],
          ['个案辅导', 68, 70, 102.94],
          ['小组服务', 30, 10, 33.33],
        ],
        { name: '指标' },
      ),
    ],
  },
  'implied targets, ranges and none': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ['石壁街社工站服务指标进度'],
          ['服务内容', '单位', '完成量', '完成协议指标量'],
          ['家访', '人次', 1118, '84.06%'],
          ['社区活动', '次', 54, '175.15%'],
          ['探访', '人次', 593, '119%'],
          ['热线', '人次', 0, '0%'],
        ],
        { name: '服务进度' },
      ),
    ],
  },
  'areas without a total': {
    sheets: [projectSheet, tableOf(indicators.rows.slice(0, -1))],
  },
  'areas as columns': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          indicatorTitle,
          ['服务指标', '协议量', '片区一', '片区二', '片区三', '合计', '完成率'],
          ['电访（人次）', 3382, 698, 732, 759, 2189, percent(0.6473)],
          ['入户探访（户）', 948, 150, 190, 192, 532, percent(0.5612)],
          ['个案结案数（个）', 90, 5, 5, 4, 14, percent(0.1556)],
        ],
        { name: '指标' },
      ),
    ],
  },
  'zeros, negatives and fractions': {
    sheets: [
      projectSheet,
      list([
        ['个案辅导', 0, 3, null],
        ['小组服务', 30, -2, percent(-0.0667)],
        ['社区活动', 3, 1, percent(0.3333)],
        ['电访', 7.5, 2.5, percent(0.3333)],
        ['探访', 1e15, 1, percent(0)],
      ]),
    ],
  },
  'formulas without stored values': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ...indicators.rows.slice(0, 5),
          [
            '合计',
            3382,
            unknown('SUM(C4:C5)'),
            unknown('C6/B6'),
            90,
            unknown('SUM(F4:F5)'),
            percent(0.1556),
          ],
        ],
        { name: '指标完成情况', merges: indicators.merges },
      ),
      sheetOf(
        [
          ...roster.rows.slice(0, 3),
          [
            '持证社工',
            1,
            '社工01',
            '社会工作师',
            unknown('"√"'),
            '√',
            '√',
            '√',
            '√',
            '√',
            unknown('1+1'),
          ],
          ...roster.rows.slice(4),
        ],
        { name: '到岗情况', merges: roster.merges },
      ),
      sheetOf([...scores.slice(0, 2), ['购买方评估', 20, unknown('19+0.8')], ...scores.slice(3)], {
        name: '评分',
      }),
    ],
  },
  'errors in cells': {
    sheets: [
      projectOf({ 协议要求在岗社工数: { error: '#N/A' } }),
      sheetOf(
        [
          ...indicators.rows.slice(0, 4),
          ['片区2', '/', { error: '#REF!' }, '/', '/', 6, '/'],
          ['合计', 3382, { error: '#VALUE!' }, { error: '#DIV/0!' }, 90, 14, { error: '#DIV/0!' }],
        ],
        { name: '指标完成情况', merges: indicators.merges },
      ),
      sheetOf(
        [
          ...roster.rows.slice(0, 4),
          [
            '持证社工',
            2,
            '社工02',
            '助理社会工作师',
            { error: '#NAME?' },
            '√',
            '√',
            '√',
            '√',
            '√',
            2,
          ],
          ...roster.rows.slice(5),
        ],
        { name: '到岗情况', merges: roster.merges },
      ),
      sheetOf([...scores.slice(0, 2), ['购买方评估', 20, { error: '#N/A' }], ...scores.slice(3)], {
        name: '评分',
      }),
    ],
  },
  'ticks of many kinds': {
    sheets: [
      projectSheet,
      rosterOf([
        '√',
        '✓',
        '✔',
        '✔\uFE0F',
        '☑',
        '是',
        ' √ ',
        '√√',
        'Yes',
        'yes',
        'v',
        'V',
        '●',
        '√\n',
      ]),
    ],
  },
  'marks as numbers and as texts of numbers': {
    sheets: [
      projectSheet,
      rosterOf([1, '1', '1.0', '１', 0.5, '0.5', '.5', '０.５', 0, '0', 0.25]),
    ],
  },
  'half months in words': {
    sheets: [
      projectSheet,
      rosterOf(['√', '半月', '½', '半', '1/2', '△', '0.5个月', '—', '×', null]),
    ],
  },
  'marks that cannot be read': {
    sheets: [
      projectSheet,
      rosterOf(['√', '√', '*', '√', '√', '√*', '√', '√', '?', '√', '√~', '√', '>0', '√', '"', '√']),
    ],
  },
  'logical marks': { sheets: [projectSheet, rosterOf([true, false, '√'])] },
  'three marks of two kinds': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ...roster.rows.slice(0, 3),
          ['持证社工', 1, '社工01', '社会工作师', '√', '是', '是', '√', '是', '是', 2],
          ['持证社工', 2, '社工02', '助理社会工作师', '√', '是', '否', 0.5, '是', '是', 0.5],
          ['非持证社工', 3, '社工03', '已接受培训', '√', '√', '√', '√', '√', '√', 2],
        ],
        { name: '到岗情况', merges: roster.merges },
      ),
    ],
  },
  'half a month at the beginning': {
    sheets: [projectOf({ 评估考核期: '2023年7月16日至2023年8月31日' }), rosterSheet],
  },
  'a year’s roster with empty months to come': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          rosterTitle,
          ['序号', '姓名', '类型', ...months('2023年', 7, 12), '小计', '从业2年以上到岗小计'],
          [1, '社工01', '持证社工', 1, 1, null, null, null, null, 2, 2],
          [2, '社工02', '非持证社工', 1, 0.5, null, null, null, null, 1.5, 0],
        ],
        { name: '考勤' },
      ),
    ],
  },
  'two rosters': {
    sheets: [
      projectSheet,
      rosterSheet,
      sheetOf(
        [
          ['文冲街社工站新增社工到岗情况统计表'],
          ['序号', '姓名', '持证情况', '8月', '9月', '小计'],
          [1, '社工11', '助理社会工作师', '√', '√', 2],
          [2, '社工12', '无', '√', '', 1],
        ],
        { name: '到岗情况（新增）' },
      ),
    ],
  },
  'a total just under a grade': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ...scores.slice(0, 2),
          ['购买方评估', 20, 18.095],
          ...scores.slice(3, 6),
          ['总得分', 100, { value: 89.995, format: '0.00' }],
          ['等级', '优秀'],
        ],
        { name: '评分' },
      ),
    ],
  },
  'a missing score': {
    sheets: [
      sheetOf([...scores.slice(0, 2), ['购买方评估', 20, null], ...scores.slice(3, 6)], {
        name: '评分',
      }),
    ],
  },
  'scores as texts': {
    sheets: [
      sheetOf(
        [
          ...scores.slice(0, 2),
          ['购买方评估', '20分', '19.80分'],
          ['监督方评估', '10分', '９分'],
          ['督导中心评估', 15, '13.75'],
          ['第三方评估', 55, 49.15],
        ],
        { name: '评分' },
      ),
    ],
  },
  'scores of areas whose mean does not end': {
    sheets: [
      sheetOf(
        [
          ['社工站中期评估评分表'],
          ['评估内容', '标准分', '评分'],
          ['服务监测', 10, 8.6],
          ['服务成效', 15, 10.6],
          ['运营管理', 10, 9.4],
          ['服务质量(片区一)', 20, 16.3],
          ['服务质量(片区二)', 20, 16.8],
          ['服务质量(片区三)', 20, 17.5],
          ['购买方', 20, 19.8],
          ['督导中心', 15, 13],
          ['监督方', 10, 9.3],
        ],
        { name: '评分表' },
      ),
    ],
  },
  'weights and converted scores': {
    sheets: [
      sheetOf(
        [
          ['评估结果'],
          ['评估主体', '评分', '权重', '折算分'],
          ['第三方评估', 89.37, percent(0.7), 62.559],
          ['购买方评估', 95, percent(0.2), 19],
          ['监督方评估', 91, percent(0.1), 9.1],
          ['合计', null, percent(1), 90.66],
        ],
        { name: '评分' },
      ),
    ],
  },
  'a thousand points': {
    sheets: [
      sheetOf(
        [
          ['评估结果'],
          ['评估主体', '标准分', '得分'],
          ['第三方评估', 700, 633],
          ['购买方评估', 200, 190],
          ['监督方评估', 100, 91],
          ['合计', 1000, 914],
        ],
        { name: '评分' },
      ),
    ],
  },
  'scores of a part’s items': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ['社工站评估评分表'],
          ['评估主体', '评估内容', '标准分', '得分'],
          ['第三方评估（700分）', '指标完成', 400, 380.1],
          [null, '满意程度', 300, 232.55],
          ['购买方评估（200分）', '总体评价', 200, 180],
          ['监督方评估（100分）', '日常监督', 60, 55.2],
          [null, '配合程度', 40, 36.7],
        ],
        { name: '评分', merges: ['A1:D1', 'A3:A4', 'A6:A7'] },
      ),
    ],
  },
  'a scheme of its own': {
    sheets: [
      projectSheet,
      sheetOf(
        [
          ['本区评分'],
          ['评估内容', '标准分', '得分'],
          ['服务', 70, 62.345],
          ['购买方', 30, 27.5],
          ['总得分', 100, 89.85],
        ],
        { name: '评分' },
      ),
    ],
    settings: { scheme: 'district', schemes: [ownScheme] },
  },
  'sheets with strange names': {
    sheets: [
      { ...projectSheet, name: "O'Brien & 项目" },
      { ...indicatorSheet, name: 'A1', visibility: 'hidden' },
      { ...rosterSheet, name: "‘到岗’ 2023-07 (1)'s!".replace('!', '') },
      { ...scoreSheet, name: `评分${'，'.repeat(29)}` },
    ],
  },
  'sheets named as ours': {
    sheets: [
      { ...projectSheet, name: '评估汇总' },
      { ...indicatorSheet, name: '指标汇总' },
      { ...rosterSheet, name: 'Attendance' },
      { ...scoreSheet, name: 'R1C1', visibility: 'veryHidden' },
    ],
  },
  'texts like formulas': {
    sheets: [
      projectOf({ 社工站: '=HYPERLINK("http://x","站")', 项目购买方: '@SUM(A1)' }),
      list([
        ['=1+1个案', 68, 70, percent(1.0294)],
        ['+86电访', 30, 10, percent(0.3333)],
        ['-探访', 30, 10, percent(0.3333)],
        ['@活动"引号"', 30, 10, percent(0.3333)],
      ]),
      sheetOf(
        [
          ...roster.rows.slice(0, 3),
          ['持证社工', 1, '=cmd|x', '社会工作师', '√', '√', '√', '√', '√', '√', 2],
          ['持证社工', 2, '+社工', '助理社会工作师', '√', '√', '√', '√', '√', '√', 2],
          ['非持证社工', 3, "'@社工", '已接受培训', '√', '√', '√', '√', '√', '√', 2],
        ],
        { name: '到岗情况', merges: roster.merges },
      ),
    ],
  },
  'long texts, emoji and line breaks': {
    sheets: [
      projectOf({ 社工站: `文冲街${'很长的名字'.repeat(60)}社工服务站` }),
      list([
        [`小组服务👨‍👩‍👧‍👦\n第二行${'很长'.repeat(200)}`, 68, 70, percent(1.5)],
        ['电访_x0041_\u0007', 30, 10, percent(0.3333)],
        ['探\n\n\n访', 30, 10, percent(0.3333)],
        ['𠮷活动', 30, 100, percent(3.3333)],
      ]),
      sheetOf(
        [
          ...roster.rows.slice(0, 3),
          [
            '持证社工',
            1,
            `社工${'名'.repeat(3000)}`,
            '社会工作师',
            '√',
            '√',
            '√',
            '√',
            '√',
            '√',
            2,
          ],
          ['非持证社工', 2, '社\n工02', '已接受培训\n（2023年）', '√', '√', '√', '√', '√', '√', 2],
        ],
        { name: '到岗情况', merges: roster.merges },
      ),
    ],
  },
  'three hundred indicators': {
    sheets: [
      projectSheet,
      list(
        Array.from({ length: 300 }, (_, at) => [
          `服务${at + 1}`,
          100,
          at,
          percent((at + (at % 3 === 0 ? 1 : 0)) / 100),
        ]),
      ),
    ],
  },
  'two hundred workers': {
    sheets: [
      projectOf({ 评估考核期: '2023年7月1日至2024年6月30日', 协议要求在岗社工数: 190 }),
      sheetOf(
        [
          rosterTitle,
          ['序号', '姓名', '证书', ...months('', 7, 12), ...months('', 1, 6), '小计'],
          ...Array.from({ length: 200 }, (_, at) => [
            at + 1,
            `社工${String(at + 1).padStart(3, '0')}`,
            at % 3 === 0 ? '无' : at % 3 === 1 ? '助理社会工作师' : '社会工作师',
            ...Array.from({ length: 12 }, (__, month) => ((at + month) % 11 === 0 ? '—' : '√')),
            12,
          ]),
        ],
        { name: '到岗情况' },
      ),
    ],
  },
};

function projectOf(changes: Readonly<Record<string, Drawn>>): SheetSnapshot {
  const rows = project.map(([label, value]): Row => {
    const change = typeof label === 'string' ? changes[label] : undefined;
    return change === undefined ? [label, value] : [label, change];
  });
  return sheetOf(rows, { name: '项目信息' });
}

function list(rows: readonly Row[]): SheetSnapshot {
  return sheetOf([indicatorTitle, listHead, ...rows], { name: '指标' });
}

function tableOf(rows: readonly Row[]): SheetSnapshot {
  return sheetOf(rows, { name: '指标完成情况', merges: indicators.merges });
}

/** A roster with a column a month, where each worker has another mark in the first. */
function rosterOf(marks: readonly Drawn[]): SheetSnapshot {
  const whole = marks[0];
  return sheetOf(
    [
      rosterTitle,
      ['序号', '姓名', '类型', '7月', '8月', '小计'],
      ...marks.map((mark, at) => [
        at + 1,
        `社工${String(at + 1).padStart(2, '0')}`,
        at % 2 === 0 ? '持证社工' : '非持证社工',
        mark,
        whole,
        null,
      ]),
    ],
    { name: '到岗情况' },
  );
}

function months(year: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${year}${first + at}月`);
}

/** A formula without a stored value. */
function unknown(formula: string): Drawn {
  return { value: null, formula };
}
