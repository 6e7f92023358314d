import { describe, expect, it } from 'vitest';
import { lineClauses } from '../../../../src/core/tables/project/line-clauses.ts';

const cell = { sheet: '项目概况', row: 0, column: 0 };

function told(line: string) {
  const { value, pairs } = lineClauses(cell, line);
  return [value, ...pairs.map(({ label, text }) => `${label}=${text}`)];
}

describe('what stands behind a comma in the value of a line', () => {
  it.each([
    ['街道办事处，服务机构：社工服务中心', ['街道办事处', '服务机构=社工服务中心']],
    [
      '2024年1月1日至12月31日，本次为末期评估，评估周期为2024年1月1日至12月31日',
      ['2024年1月1日至12月31日', '评估阶段=末期评估', '评估周期=2024年1月1日至12月31日'],
    ],
    ['东片区，西片区', ['东片区，西片区']],
    ['800,000元', ['800,000元']],
    ['一年（首期，评估周期为2024年1月至6月）', ['一年（首期，评估周期为2024年1月至6月）']],
  ])('%s', (line, facts) => {
    expect(told(line)).toEqual(facts);
  });
});
