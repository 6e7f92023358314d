import { expect, it } from 'vitest';
import { printSummaries } from '../../src/cli/print-summary.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { makeDocument } from '../../src/document/make-document.ts';
import { workbookOf } from '../core/checks/find-in.ts';
import { sheetOf } from '../core/tables/sheet-of.ts';

it('a table of a hidden sheet counts, and its reasons and the summary say so', () => {
  const rows = [
    ['甲街社工站服务指标'],
    ['服务', '协议数', '完成数'],
    ['个案', 10, 8],
    ['小组', 4, 4],
  ];
  const told = (visibility: 'visible' | 'hidden') => {
    const sheet = sheetOf(rows, { name: '指标', visibility });
    const evaluations = evaluate(workbookOf(sheet), defaultSettings);
    const [document] = evaluations.map((one) => makeDocument(one, 'zh-CN'));
    return {
      indicators: document?.indicators.length,
      isSaid: document?.tables[0]?.why.includes('所在工作表是隐藏的，照样计入'),
      line: printSummaries(evaluations, 'zh-CN')
        .split('\n')
        .find((line) => line.includes('识别到的表')),
    };
  };
  expect([told('visible'), told('hidden')]).toEqual([
    { indicators: 2, isSaid: false, line: '识别到的表：指标 指标!A2' },
    { indicators: 2, isSaid: true, line: '识别到的表：指标 指标!A2（隐藏的工作表）' },
  ]);
});
