import { describe, expect, it } from 'vitest';
import { isTotalLabel } from '../../../../src/core/tables/grid/total-label.ts';

describe('a label', () => {
  it.each([
    '合计',
    '合 计',
    '小计：',
    '总计',
    '全年合计',
    '持证社工有效人次小计',
    '总得分',
    'Total',
  ])('%s names sums', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each(['片区1', '完成率', '合计率', '建档总数', '总体服务', '计划数', ''])(
    '%s names none',
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );
});
