import { expect, it } from 'vitest';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { previewOf } from '../../src/desk/station-plan.ts';
import { workbookOf } from '../core/checks/find-in.ts';
import { type Drawn, sheetOf } from '../core/tables/sheet-of.ts';

it('nothing is written into a workbook in which nothing was recognised', () => {
  const previewed = (rows: readonly (readonly Drawn[])[]) => {
    const snapshot = workbookOf(sheetOf(rows, { name: '表' }));
    const evaluations = evaluate(snapshot, defaultSettings);
    return previewOf(evaluations, snapshot, 0, { lang: 'zh-CN', now: '2023-12-01 09:30' });
  };
  const stock = [
    ['商品', '库存'],
    ['苹果', 3],
  ];
  expect(previewed(stock)).toEqual({ sheets: [], trouble: null });
  const list = [
    ['甲街社工站服务指标'],
    ['服务', '协议数', '完成数'],
    ['个案', 10, 8],
    ['小组', 4, 4],
  ];
  expect(previewed(list).sheets.map(({ key }) => key)).toContain('indicators');
});
