import { describe, expect, it } from 'vitest';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { bookOf } from './facts.ts';
import { type Drawn, sheetOf } from './sheet-of.ts';

type Rows = readonly (readonly Drawn[])[];

const tables: Readonly<Record<string, Rows>> = {
  indicators: [
    ['项目', '年度指标', '完成量', '完成率'],
    ['家访', 40, 20, '50%'],
    ['讲座', 20, 10, '50%'],
    ['社区活动', 10, 5, '50%'],
  ],
  attendance: [
    ['序号', '姓名', '1月', '2月', '3月', '合计'],
    [1, '人员01', '√', '√', '√', 3],
    [2, '人员02', '√', '', '√', 2],
    [3, '人员03', '√', '√', '√', 3],
  ],
  scores: [
    ['评估内容', '分值', '得分'],
    ['组织管理', 40, 38],
    ['服务质量', 30, 28],
    ['财务管理', 30, 27],
    ['合计', 100, 93],
  ],
  funding: [
    ['项目', '预算', '支出', '执行率'],
    ['人员经费', 100, 98, '98%'],
    ['活动经费', 30, 29, '96.67%'],
    ['合计', 130, 127, '97.69%'],
  ],
  payments: [
    ['批次', '金额', '时间'],
    ['第一期', 48, '2023.01.10'],
    ['第二期', 96, '2023.05.20'],
  ],
  survey: [
    ['选项', '人数', '占比'],
    ['非常满意', 60, '60%'],
    ['满意', 30, '30%'],
    ['不满意', 10, '10%'],
  ],
};

/** Which kinds count under a title, alone or in a workbook that speaks of a station. */
function sureUnder(title: string, ...others: Rows): readonly string[] {
  return Object.entries(tables).flatMap(([kind, rows]) => {
    const sheets = [sheetOf([[title], ...rows])];
    if (others.length > 0) sheets.unshift(sheetOf(others, { name: '说明' }));
    const found = recogniseTables(bookOf(...sheets)).tables.filter(({ isSure }) => isSure);
    return found.some((table) => table.kind === kind) ? [kind] : [];
  });
}

describe('a title that names another body', () => {
  it.each(['实验小学', '市工会', '某某公司', '村集体'])('%s has no table of ours', (body) => {
    expect(sureUnder(`${body}工作情况表`)).toEqual([]);
  });

  it('is a station’s where it speaks of social workers', () => {
    expect(sureUnder('小学社工站到岗、经费拨付和满意度情况表')).toEqual(Object.keys(tables));
  });

  it('in a workbook of a station may be one that it serves, or that evaluates it', () => {
    const book = ['云桥街社工站驻校服务'];
    const kinds = Object.keys(tables).filter((kind) => kind !== 'attendance' && kind !== 'funding');
    expect(sureUnder('学校服务情况表', book)).toEqual(kinds);
    expect(sureUnder('某某公司工作情况表', book)).toEqual(kinds);
    expect(sureUnder('实验小学德育工作情况表', book)).toEqual([]);
  });
});
