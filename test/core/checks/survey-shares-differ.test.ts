import { describe, expect, it } from 'vitest';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';
import { findingsIn, told } from './find-in.ts';

const heads = ['题目', '非常满意', '比较满意', '一般', '不满意'];

function found(rows: readonly (readonly Drawn[])[], title = '社工站服务对象满意度调查') {
  return told(findingsIn([sheetOf([[title], ...rows], { name: '满意度' })]));
}

describe('shares of a survey without people', () => {
  it('make more than 100 %', () => {
    const rows = [
      ['服务态度', '70%', '25%', '5%', '0%'],
      ['专业能力', '60%', '30%', '15%', '0%'],
    ];
    expect(found([heads, ...rows])).toEqual([
      'survey/count-differs 满意度!B4 105% → 100% + 满意度!B4 满意度!C4 满意度!D4 满意度!E4',
    ]);
  });

  it('make another sum than the printed one', () => {
    const rows = [
      ['服务态度', '70%', '25%', '5%', '0%', '100%'],
      ['服务环境', '55%', '35%', '5%', '0%', '100%'],
    ];
    expect(found([[...heads, '合计'], ...rows])).toEqual([
      'survey/count-differs 满意度!F4 100% → 95% + 满意度!B4 满意度!C4 满意度!D4 满意度!E4',
    ]);
  });

  it('may be rounded, and may leave an answer out', () => {
    const rows = [
      ['服务态度', '33.34%', '33.33%', '33.34%', '0%'],
      ['专业能力', '60%', '30%', '5%', '0%'],
      ['服务环境', '33%', '33%', '33%', '2%'],
    ];
    expect(found([heads, ...rows])).toEqual([]);
  });

  it('of several answers each may make more', () => {
    const rows = [['服务态度（多选）', '70%', '65%', '5%', '0%']];
    expect(found([heads, ...rows])).toEqual([]);
  });
});
