import type { SheetSnapshot } from '../../src/core/cells/snapshot.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { type Drawn, sheetOf } from '../core/tables/sheet-of.ts';

interface Variant {
  readonly sheets: readonly SheetSnapshot[];
  readonly settings?: Partial<Settings>;
}

type Rows = readonly (readonly Drawn[])[];

const form: Rows = [
  ['社工站项目支出绩效自评表'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 240, 240, 228, 10, '95.00%', 9.5],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['', '产出指标', '数量指标', '个案服务', 60, 66, 15, 15],
  ['', '', '', '小组服务', '≥30个', '27个', 15, 13.5],
  ['', '', '', '投诉', '0宗', '0宗', 5, 5],
  [
    '',
    '',
    '质量指标',
    '服务达标率',
    { value: 0.95, format: '0%' },
    { value: 0.96, format: '0%' },
    10,
    10,
  ],
  ['', '', '成本指标', '“项目”成本', '≤240万元', '250万元', 5, 4.8],
  [
    '',
    '效益指标',
    '社会效益指标',
    '志愿者',
    '1.培育100人；2.骨干30人',
    '1.骨干33人；2.培育145人',
    15,
    15,
  ],
  ['', '', '可持续影响指标', '长效机制', '建立健全', '较健全', 15, 12],
  ['', '满意度指标', '服务对象满意度指标', '满意度', '≥90%', '94.5%', 10, 10],
  ['总分', '', '', '', '', '', 100, 94.8],
];
const formMerges = ['A2:A3', 'A4:A12', 'B5:B9', 'C5:C7', 'B10:B11', 'A13:F13'];

const plain: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成指标值'],
  ['产出指标（50%）', '数量指标', '服务', '个案68个；小组30个', '个案60个；小组31个'],
  ['效益指标（30%）', '社会效益', '志愿队伍', '社会组织/志愿队伍2支', '社会组织1支；志愿队伍2支'],
  ['满意度指标（10%）', '满意度', '满意度', '90%以上', '达标'],
];

const survey: Rows = [
  ['服务对象满意度调查'],
  ['满意度', '人数'],
  ['65%', '1人'],
  ['85%以上', 13],
  ['95%以上', 70],
  ['合计', 84],
];

const areas: Rows = [
  ['社工站满意度调查'],
  ['片区', '60%-80%', '80%-90%', '90%以上', '合计'],
  ['片区一', 2, 13, 70, 85],
  ['片区二', 1, '20', 40, 61],
];

const asked: Rows = [
  ['社工站满意度测评'],
  ['测评对象', '发放份数', '回收份数', '有效份数', '满意份数', '回收率', '满意率'],
  ['服务对象', 210, '205份', 200, 190, '97.62%', { value: 0.95, format: '0.00%' }],
  ['购买方', 3, 3, 3, 3, '100%', 100],
];

const shares: Rows = [
  ['服务对象满意度调查'],
  ['满意度', '占比'],
  ['90%以上', { value: 0.8, format: '0.0%' }],
  ['80%-90%', '15%'],
  ['60%-80%', '5%'],
  ['合计', '100%'],
];

const both: Rows = [
  ['合作单位满意度调查（满分5分）'],
  ['评价', '非常满意', '满意', '不满意', '平均分'],
  ['人数（占比）', '9（75%）', '3（25%）', '0（0%）', 4.75],
];

const projectOf = (stage: string) =>
  sheetOf(
    [
      ['社工站', '云桥街社工服务站'],
      ['评估阶段', stage],
    ],
    { name: '项目信息' },
  );

/** Stations with performance tables and surveys. */
export const performanceVariants: Readonly<Record<string, Variant>> = {
  'a form of self-evaluation with scores': {
    sheets: [projectOf('末期评估'), sheetOf(form, { name: '自评表', merges: formMerges })],
    settings: {
      judgements: {
        '产出指标|数量指标|投诉|投诉|1': { achieved: 'met' },
        '效益指标|可持续影响指标|长效机制|长效机制|1': {
          achieved: 'partly',
          points: 11.5,
          reason: '"制度"已建',
        },
      },
    },
  },
  'a form with marks and no scores': {
    sheets: [
      projectOf('末期评估'),
      sheetOf(
        form.slice(0, -1).map((row) => row.slice(0, 7)),
        { name: '自评表', merges: formMerges.slice(0, -1) },
      ),
    ],
    settings: {
      judgements: {
        '产出指标|数量指标|投诉|投诉|1': { achieved: 'met' },
        '效益指标|可持续影响指标|长效机制|长效机制|1': { achieved: 'partly', points: 11.5 },
      },
    },
  },
  'a performance table without marks, and a survey': {
    sheets: [
      projectOf('中期评估'),
      sheetOf(plain, { name: "绩效'目标" }),
      sheetOf(survey, { name: '满意度' }),
    ],
  },
  'several surveys: without bands, of shares alone, with both in a cell': {
    sheets: [
      projectOf('末期评估'),
      sheetOf(asked, { name: '测评' }),
      sheetOf(shares, { name: '占比' }),
      sheetOf(both, { name: '合作方' }),
    ],
  },
  'a survey of areas': { sheets: [projectOf('末期评估'), sheetOf(areas, { name: '满意度' })] },
};
