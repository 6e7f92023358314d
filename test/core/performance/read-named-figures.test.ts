import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNamedFigures } from '../../../src/core/performance/read-named-figures.ts';
import { formatDecimal } from '../../../src/core/quantities/rational.ts';

/** `个案辅导 68个`, `满意度 0.9%≥`; words alone as they are. */
function inShort(text: string): readonly string[] {
  return readNamedFigures(text).items.map(({ name, figure }) => {
    if (!figure) return name;
    const bounds = { 'at-least': '≥', 'at-most': '≤', 'more-than': '>', 'less-than': '<' };
    const sign = figure.bound ? bounds[figure.bound] : '';
    return `${name} ${sign}${formatDecimal(figure.value)}${figure.isPercent ? '%' : ''}${figure.unit ?? ''}`;
  });
}

describe('the items of a cell', () => {
  it.each([
    ['1.个案辅导68个；\n2.小组服务30个；', ['个案辅导 68个', '小组服务 30个']],
    ['①个案68个②小组30个', ['个案 68个', '小组 30个']],
    ['(1)个案辅导68个;(2)小组30个', ['个案辅导 68个', '小组 30个']],
    ['1、个案68个、2、小组30个', ['个案 68个', '小组 30个']],
    ['个案辅导68个、小组服务30个、活动53个', ['个案辅导 68个', '小组服务 30个', '活动 53个']],
    ['个案：68个 小组：30个', ['个案 68个', '小组 30个']],
    ['个案：68\n小组：30', ['个案 68', '小组 30']],
  ])('%s: one a number, a line, a sign', (text, items) => {
    expect(inShort(text)).toEqual(items);
  });

  it.each([
    ['完成68个个案，30个小组', ['个案 68个', '小组 30个']],
    ['小组30个，180节，1440人次', ['小组 30个', '小组 180节', '小组 1440人次']],
    ['共开展小组30个（180节）', ['小组 30个']],
    ['兜底群体服务100%覆盖', ['兜底群体服务 1%']],
    ['其中专业人员不少于14人', ['专业人员 ≥14人']],
    ['与职能部门、企业、社区组织合作至少达30次', ['与职能部门、企业、社区组织合作 ≥30次']],
    ['经费执行与计划差距控制在10%以内', ['经费执行与计划差距 ≤0.1%']],
    ['资源链接折合价值50万/年', ['资源链接折合价值 500000']],
    ['培育志愿队伍不少于2支/年', ['培育志愿队伍 ≥2支']],
    ['服务３，３８２人次', ['服务 3382人次']],
    ['2023年开展活动12场', ['活动 12场']],
  ])('%s: words stand before a figure or behind its unit', (text, items) => {
    expect(inShort(text)).toEqual(items);
  });

  it.each(['按时完成', '2023年12月底前完成', '每月1次', '达标', '第3期'])(
    '%s is words alone',
    (text) => {
      expect(readNamedFigures(text).items).toMatchObject([{ figure: null }]);
    },
  );

  it.each(['4-6人', '4～6人', '个案4至6个', '90%-95%', '1.2—1.5万元'])(
    '%s is a range and no figure',
    (text) => {
      expect(readNamedFigures(text).items).toMatchObject([{ figure: null }]);
    },
  );

  it('come back whatever their names, counts and numbering', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('个案辅导', '小组服务', '社区活动', '入户探访', '电访', '志愿者培训'),
      { minLength: 2, maxLength: 6 },
    );
    const numbering = fc.constantFrom(
      (at: number) => `${at + 1}.`,
      (at: number) => `${at + 1}、`,
      (at: number) => `（${at + 1}）`,
      () => '',
    );
    const between = fc.constantFrom('；', '\n', '；\n', ';');
    fc.assert(
      fc.property(
        names,
        fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 6, maxLength: 6 }),
        numbering,
        between,
        (list, counts, number, sign) => {
          const text = list.map((name, at) => `${number(at)}${name}${counts[at]}次`).join(sign);
          expect(inShort(text)).toEqual(list.map((name, at) => `${name} ${counts[at]}次`));
        },
      ),
    );
  });

  it('of any text are read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readNamedFigures(text).items.every(({ text: own }) => own.length > 0)).toBe(true);
      }),
    );
  });
});
