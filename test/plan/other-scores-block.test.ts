import { expect, it } from 'vitest';
import { planOf, rowWith, sheetBy, shown } from './draw-plan.ts';

it('another table’s total is added up from its own cells beside the printed one', () => {
  const marks = (title: string) => [
    [title],
    ['评估内容', '分值', '得分'],
    ['服务产出', 60, 55],
    ['服务态度', 40, 38],
    ['合计', 100, 93],
  ];
  const plan = planOf({ 甲方: marks('社工站甲方评分表'), 总: marks('社工站末期评估评分表') });
  const row = rowWith(sheetBy(plan, 'scores'), '社工站甲方评分表');
  expect(shown(row).slice(0, 8)).toEqual([
    '社工站甲方评分表',
    '—',
    '=甲方!C5 → 93',
    '—',
    '=ROUND(SUM(甲方!C3,甲方!C4),8) → 93',
    '—',
    '服务产出 55；服务态度 38',
    '甲方!C5 @甲方!C5',
  ]);
});
