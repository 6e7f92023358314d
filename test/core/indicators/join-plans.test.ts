import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/evaluate.ts';
import { defaultSettings } from '../../../src/core/settings/default-settings.ts';
import { bookOf } from '../tables/facts.ts';
import { type Drawn, sheetOf } from '../tables/sheet-of.ts';

function shown(...sheets: readonly ReturnType<typeof sheetOf>[]) {
  return evaluate(bookOf(...sheets), defaultSettings).flatMap(({ indicators }) =>
    indicators.map(({ entry, target, completed }) =>
      [entry.name, entry.area ?? '', target?.n ?? '-', completed?.n ?? '-'].join(' '),
    ),
  );
}

const list = (head: string, figures: readonly number[]): readonly (readonly Drawn[])[] => [
  ['序号', '服务内容', head],
  [1, '个案服务', figures[0]],
  [2, '小组服务', figures[1]],
  [3, '社区活动', figures[2]],
];
const plan = list('计划数量', [40, 16, 48]);
const actual = list('完成数量', [41, 17, 40]);
const whole = ['个案服务  40 41', '小组服务  16 17', '社区活动  48 40'];

describe('a list of targets and one of what was done', () => {
  it('in blocks of a sheet are one', () => {
    const rows = [['项目指标'], ...plan, [], ['完成情况'], ...actual];
    expect(shown(sheetOf(rows, { name: '社工站' }))).toEqual(whole);
  });

  it('in two sheets are one', () => {
    const sheets = [
      sheetOf([['某街社工站2024年度计划'], ...plan], { name: '年度计划' }),
      sheetOf([['某街社工站2024年度服务完成情况'], ...actual], { name: '完成情况' }),
    ];
    expect(shown(...sheets)).toEqual(whole);
  });

  it('by area are told apart by the lines over them', () => {
    const areas = (figures: readonly (readonly number[])[]) => [
      ['片区', '个案', '小组'],
      ['东片区', ...(figures[0] ?? [])],
      ['西片区', ...(figures[1] ?? [])],
      ['合计', ...(figures[2] ?? [])],
    ];
    const rows = [
      ['某街道社工站2024年度服务指标对照'],
      ['一、年度计划'],
      ...areas([
        [20, 8],
        [20, 8],
        [40, 16],
      ]),
      [],
      ['二、实际完成'],
      ...areas([
        [22, 8],
        [19, 9],
        [41, 17],
      ]),
    ];
    expect(shown(sheetOf(rows, { name: '对照' }))).toEqual([
      '个案 东片区 20 22',
      '小组 东片区 8 8',
      '个案 西片区 20 19',
      '小组 西片区 8 9',
      '个案  40 41',
      '小组  16 17',
    ]);
  });

  it.each([
    ['2025年度计划', '2024年度服务完成情况'],
    ['下一年度计划', '2024年度服务完成情况'],
    ['2024年7月计划', '2024年度服务完成情况'],
  ])('%s and %s are of other times', (title, done) => {
    const sheets = [
      sheetOf([[`某街社工站${title}`], ...plan], { name: '计划' }),
      sheetOf([[`某街社工站${done}`], ...actual], { name: '完成情况' }),
    ];
    expect(shown(...sheets).slice(-3)).toEqual([
      '个案服务  - 41',
      '小组服务  - 17',
      '社区活动  - 40',
    ]);
  });

  it('that fits two others stays alone', () => {
    const sheets = [
      sheetOf([['某街社工站年度计划'], ...plan], { name: '计划' }),
      sheetOf([['某街社工站服务完成情况'], ...actual], { name: '本部' }),
      sheetOf([['某街社工站服务完成情况'], ...actual], { name: '分站' }),
    ];
    expect(shown(...sheets).filter((line) => / \d+ \d+$/u.test(line))).toEqual([]);
  });
});
