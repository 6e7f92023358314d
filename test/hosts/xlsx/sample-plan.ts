import { quoteSheet } from '../../../src/core/cells/a1.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { CellStyle, SheetCell, SheetPlan } from '../../../src/plan/sheet-plan.ts';

const head: CellStyle = { font: 'heading', fill: 'D9E1F2', border: true, align: 'center' };
const text: CellStyle = { border: true, wrap: true };
const rate: CellStyle = { border: true, align: 'right', format: '0.00%' };
const link: CellStyle = { border: true, color: '0563C1', underline: true };

const cell = (value: SheetCell['value'], style: CellStyle, more = {}): SheetCell => ({
  value,
  style,
  ...more,
});

const services: readonly (readonly [string, number, number])[] = [
  ['电访', 3382, 2189],
  ['入户探访', 948, 532],
  ['=1+1', 90, 14],
  ['大型活动', 16, 20],
];

/** A table with formulas, folded rows, links, a chart and everything else that a plan can ask for. */
export function indicatorsPlan(source: string): SheetPlan {
  const place = `${quoteSheet(source)}!A1`;
  const head4 = ['服务', '协议量', '完成量', '完成率', '来源'].map((title) => cell(title, head));
  return {
    key: 'indicators',
    name: '指标汇总',
    tabColor: '4472C4',
    columnWidths: [24, 12, 12, 12, 20, 8],
    hiddenColumns: [5],
    rows: [
      {
        height: 30,
        cells: [cell('指标完成情况汇总', { font: 'heading', size: 16, align: 'center' })],
      },
      { cells: head4 },
      ...services.map(([name, target, completed], at) => ({
        key: name,
        ...(at === 1 ? { outline: 1, isCollapsed: true } : {}),
        cells: [
          cell(name, text),
          cell(target, { ...text, align: 'right' as const, format: '#,##0' }),
          cell(completed, { ...text, align: 'right' as const, format: '#,##0' }),
          cell(completed / target, rate, { formula: `C${at + 3}/B${at + 3}` }),
          cell('来源', link, { link: place }),
          cell(name, {}),
        ],
      })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    freeze: { rows: 2, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { first: 1, last: 1 },
      pagesTall: 0,
      breaks: [4],
      footer: '第 &P 页，共 &N 页',
    },
    charts: [
      {
        title: '完成率',
        place: { top: 7, left: 0, bottom: 22, right: 4 },
        categories: { top: 2, left: 0, bottom: 5, right: 0 },
        series: [
          { name: '完成率', values: { top: 2, left: 3, bottom: 5, right: 3 }, color: '4472C4' },
        ],
        format: '0.00%',
        cachedCategories: services.map(([name]) => name),
        cachedValues: [services.map(([, target, completed]) => completed / target)],
      },
    ],
    filter: { top: 1, left: 0, bottom: 5, right: 4 },
  };
}

/** A sheet that speaks of another sheet of ours by the name that it wants. */
export function findingsPlan(): SheetPlan {
  return {
    key: 'findings',
    name: '核对结果',
    tabColor: 'C00000',
    columnWidths: [8, 10, 40, 16],
    rows: [
      { cells: ['序号', '级别', '说明', '处理'].map((title) => cell(title, head)) },
      {
        key: 'a1',
        cells: [
          cell(1, text),
          cell('错误', text),
          cell('电访 2189', text, { formula: '\'指标汇总\'!A3&" "&指标汇总!C3' }),
          cell('已核实 <&>"\u0001_x0041_\r\n', text, { isInput: true }),
        ],
      },
      {
        key: 'a2',
        cells: [
          cell(2, text),
          cell('不合格', text),
          cell(true, text, { formula: '指标汇总!C3>0' }),
          cell(null, text, { isInput: true }),
        ],
      },
    ],
    merges: [],
    print: { orientation: 'portrait', pagesTall: 1 },
    choices: [{ range: { top: 1, left: 3, bottom: 2, right: 3 }, values: ['已更正', '不需更正'] }],
    highlights: [
      {
        range: { top: 1, left: 1, bottom: 2, right: 1 },
        text: '合格',
        color: '375623',
        fill: 'E2EFDA',
      },
      {
        range: { top: 1, left: 1, bottom: 2, right: 1 },
        text: '不合格',
        color: '9C0006',
        fill: 'FFC7CE',
      },
    ],
  };
}

export function samplePlan(source: string): Plan {
  return {
    sheets: [indicatorsPlan(source), findingsPlan()],
    settings: JSON.stringify({ version: 1, project: { station: '甲 & <乙>' } }),
  };
}
